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
import ticketing.orders.Admitting;
import ticketing.platform.UsesDatabase;
import ticketing.problem.Invalid;

/** The codes of paid orders, at the door, where anybody may stand. */
@Path("verify")
@UsesDatabase
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {

    private static final int LONGEST_CODE = 256;

    @Inject
    private Admitting admitting;

    @GET
    @Operation(summary = "See whether a code is that of a paid order, and for which ticket")
    @APIResponseSchema(value = VerifiedView.class, responseDescription = "Valid, with order and ticket; or not")
    @APIResponse(responseCode = "400", description = "validation")
    public Response verify(@QueryParam("code") @DefaultValue("") String code) {
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            throw new Invalid("code", "Code must be provided");
        }
        VerifiedView verified = admitting.verify(code).map(VerifiedView::of).orElse(VerifiedView.NOT);
        return Response.ok(verified)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
