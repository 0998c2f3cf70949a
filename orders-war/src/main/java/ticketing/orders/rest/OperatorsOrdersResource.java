package ticketing.orders.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.operators.rest.AdminOnly;
import ticketing.chassis.operators.rest.ReasonForm;
import ticketing.orders.ManagingOrders;

/** Orders of all buyers, for operators. */
@UsesDatabase
@AdminOnly
@ApplicationScoped
@Path("admin/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class OperatorsOrdersResource {

    @Inject
    ManagingOrders orders;

    @Inject
    CurrentUser user;

    @GET
    @Operation(summary = "List the orders of a user or a ticket, the newest first")
    @Parameter(name = "userId", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, defaultValue = ""))
    @Parameter(name = "ticketId", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, defaultValue = ""))
    @APIResponseSchema(OperatorsOrderView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "403", description = "not-admin")
    public Response list(@BeanParam OrderSearchParams params, @BeanParam PageQuery page, @Context UriInfo request) {
        return page.newestFirst(
                        (after, limit) -> params.find(orders, after, limit),
                        order -> new KeysetPosition(order.paymentWindow().createdAt(), order.id()))
                .map(OperatorsOrderView::of)
                .response(request);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Show an order")
    @APIResponseSchema(OperatorsOrderView.class)
    @APIResponse(responseCode = "403", description = "not-admin")
    @APIResponse(responseCode = "404", description = "not-found")
    public OperatorsOrderView order(@PathParam("id") String id) {
        return OperatorsOrderView.of(orders.order(id));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancel an order that is not paid")
    @APIResponseSchema(
            value = OperatorsOrderView.class,
            responseCode = "200",
            responseDescription = "The order, cancelled now or already")
    @APIResponse(responseCode = "403", description = "not-admin, cross-site")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "order-paid")
    public OperatorsOrderView cancel(@PathParam("id") String id, ReasonForm form) {
        return OperatorsOrderView.of(orders.cancel(id, form.by(user.id())));
    }
}
