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
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.identity.SignedIn;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.ThrowableMapper;
import ticketing.delivery.ReplicaWait;
import ticketing.payments.Checkout;
import ticketing.payments.Paying;
import ticketing.payments.Payment;
import ticketing.payments.ProviderClient;

/** A buyer's own payments. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentsResource {

    /** Maps failures here: RESTEasy logs a stage that completes exceptionally as unhandled now and then. */
    private static final ThrowableMapper FAILURES = new ThrowableMapper();

    @Inject
    Checkout checkout;

    @Inject
    Paying paying;

    @Inject
    ProviderClient provider;

    @Inject
    ReplicaWait replicaWait;

    @Inject
    CurrentUser user;

    @POST
    @SignedIn
    @Operation(summary = "Pay for an order")
    @SecurityRequirement(name = "session")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "validation, order-cancelled, order-expired, order-paid")
    @APIResponse(responseCode = "402", description = "card-declined: the order stays payable")
    @APIResponse(responseCode = "403", description = "not-owner")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "payment-in-progress")
    @APIResponse(
            responseCode = "503",
            description = "provider-unreachable: the card may have been charged; the payment is reconciled")
    public CompletionStage<Response> pay(NewPayment form) {
        Payment begun =
                replicaWait.retryUntilReplicated(form.orderId(), () -> checkout.begin(form.orderId(), user.id()));
        return checkout.charge(begun, form.token())
                .thenApply(PaymentsResource::created)
                .exceptionally(FAILURES::toResponse);
    }

    @GET
    @SignedIn
    @UsesDatabase
    @Operation(summary = "List the caller's payments, the oldest first")
    @Parameter(name = "orderId", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @SecurityRequirement(name = "session")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PaymentView.class)))
    @APIResponse(responseCode = "400", description = "validation")
    public Response list(@BeanParam OwnPaymentsParams params, @BeanParam PageQuery page, @Context UriInfo request) {
        return params.page(page, paying, user.id()).map(PaymentView::of).response(request);
    }

    @GET
    @Path("{id}")
    @SignedIn
    @UsesDatabase
    @Operation(summary = "Show one of the caller's payments")
    @SecurityRequirement(name = "session")
    @APIResponseSchema(PaymentView.class)
    @APIResponse(responseCode = "404", description = "not-found")
    public PaymentView show(@PathParam("id") String id) {
        return paying.find(id, user.id()).map(PaymentView::of).orElseThrow(NotFound::new);
    }

    @GET
    @Path("config")
    @Operation(summary = "Show the payment provider, from which pages get card tokens")
    public ProviderView config() {
        return new ProviderView(provider.name());
    }

    private static Response created(Payment captured) {
        return Response.status(Response.Status.CREATED)
                .entity(PaymentView.of(captured))
                .build();
    }
}
