package ticketing.payments.rest;

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
import ticketing.payments.ManagingPayments;

/** Payments of all buyers, for operators. */
@UsesDatabase
@AdminOnly
@ApplicationScoped
@Path("admin/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class OperatorsPaymentsResource {

    @Inject
    ManagingPayments payments;

    @Inject
    CurrentUser user;

    @GET
    @Operation(summary = "List the payments for an order or of a user, the newest first")
    @Parameter(name = "orderId", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, defaultValue = ""))
    @Parameter(name = "userId", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, defaultValue = ""))
    @APIResponseSchema(OperatorsPaymentView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "403", description = "not-admin")
    public Response list(@BeanParam PaymentSearchParams params, @BeanParam PageQuery page, @Context UriInfo request) {
        return page.newestFirst(
                        (after, limit) -> params.find(payments, after, limit),
                        payment -> new KeysetPosition(payment.createdAt(), payment.id()))
                .map(OperatorsPaymentView::of)
                .response(request);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Show a payment")
    @APIResponseSchema(OperatorsPaymentView.class)
    @APIResponse(responseCode = "403", description = "not-admin")
    @APIResponse(responseCode = "404", description = "not-found")
    public OperatorsPaymentView payment(@PathParam("id") String id) {
        return OperatorsPaymentView.of(payments.payment(id));
    }

    @POST
    @Path("{id}/refund")
    @Operation(summary = "Retry a due refund now")
    @APIResponseSchema(value = OperatorsPaymentView.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "not-admin, cross-site")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "no-refund-due")
    public OperatorsPaymentView retryRefund(@PathParam("id") String id, ReasonForm form) {
        return OperatorsPaymentView.of(payments.retryRefund(id, form.by(user.id())));
    }
}
