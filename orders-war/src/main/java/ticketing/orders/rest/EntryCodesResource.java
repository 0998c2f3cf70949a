package ticketing.orders.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.problem.Refusals;
import ticketing.orders.entry.CheckingEntry;

/** Verifies entry codes at the door. Public. */
@Path("verify")
@UsesDatabase
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryCodesResource {

    private static final int MAX_LENGTH = 256;

    @Inject
    CheckingEntry entries;

    @GET
    @Operation(summary = "Verify an entry code: whether its order is paid, and for which ticket")
    @APIResponseSchema(value = VerificationView.class, responseDescription = "Valid, with order and ticket; or not")
    @APIResponse(responseCode = "400", description = "validation")
    public Response verify(@QueryParam("code") @DefaultValue("") String code) {
        if (code.isBlank() || code.length() > MAX_LENGTH) {
            throw Refusals.invalid("code", "Code must be provided");
        }
        VerificationView verified =
                entries.verify(code).map(VerificationView::of).orElse(VerificationView.INVALID);
        return Response.ok(verified)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
