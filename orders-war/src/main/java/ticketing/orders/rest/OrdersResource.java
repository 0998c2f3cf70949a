package ticketing.orders.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.ETags;
import ticketing.chassis.http.IfMatch;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.identity.SignedIn;
import ticketing.delivery.ReplicaWait;
import ticketing.orders.Order;
import ticketing.orders.Ordering;
import ticketing.orders.entry.CheckingEntry;

/** A buyer's own orders. */
@Path("/")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class OrdersResource {

    @Inject
    Ordering ordering;

    @Inject
    CheckingEntry entries;

    @Inject
    CurrentUser user;

    @Inject
    ReplicaWait replicaWait;

    @POST
    @Operation(summary = "Place an order, which holds the ticket until it is paid or expires")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "The order")
    @APIResponse(
            responseCode = "400",
            description = "malformed, validation, ticket-reserved, ticket-sold, own-ticket, event-begun")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response place(NewOrder form) {
        String buyer = user.id();
        Order order = replicaWait.retryUntilReplicated(form.ticketId(), () -> ordering.place(buyer, form.ticketId()));
        return Response.created(URI.create(order.id()))
                .tag(ETags.tag(order.version()))
                .entity(OrderView.of(order))
                .build();
    }

    @GET
    @UsesDatabase
    @Operation(summary = "List one's own orders")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"created", "awaiting:payment", "complete", "cancelled"}))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "createdAt",
                            enumeration = {"createdAt", "-createdAt"}))
    @APIResponseSchema(value = OrderView[].class, responseDescription = "The orders, oldest first by default")
    @APIResponse(responseCode = "400", description = "validation")
    public Response list(@BeanParam OwnOrdersParams params, @BeanParam PageQuery page, @Context UriInfo request) {
        return params.page(page, ordering, user.id()).map(OrderView::of).response(request);
    }

    @GET
    @Path("{id}")
    @UsesDatabase
    @Operation(summary = "Show one's own order")
    @APIResponseSchema(value = OrderView.class, responseDescription = "The order")
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "403", description = "not-owner")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response order(@PathParam("id") String id, @Context Request request) {
        Order order = ordering.order(user.id(), id);
        return ETags.respond(request, OrderView.of(order), order.version());
    }

    @GET
    @Path("{id}/code")
    @UsesDatabase
    @Operation(summary = "Get the entry code of one's own paid order")
    @APIResponseSchema(value = EntryCodeView.class, responseDescription = "The code")
    @APIResponse(responseCode = "403", description = "not-owner")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "order-unpaid")
    public Response code(@PathParam("id") String id) {
        return Response.ok(new EntryCodeView(entries.code(user.id(), id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @UsesDatabase
    @Operation(summary = "Cancel one's own order")
    @APIResponse(responseCode = "204", description = "The order is cancelled, now or already")
    @APIResponse(responseCode = "403", description = "not-owner")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "order-paid")
    @APIResponse(responseCode = "412", description = "changed")
    public void cancel(
            @PathParam("id") String id, @HeaderParam("If-Match") @DefaultValue(IfMatch.ANY) IfMatch expected) {
        ordering.cancel(user.id(), id, expected::require);
    }
}
