package ticketing.admin.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.delivery.Trail;
import ticketing.platform.Ids;
import ticketing.platform.Place;
import ticketing.platform.UsesDatabase;
import ticketing.problem.Invalid;

/** What became here of the events about one thing. */
@UsesDatabase
@ForAdministrators
@ApplicationScoped
@Path("admin/trail")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class TrailResource {

    @Inject
    private Trail trail;

    @GET
    @Operation(summary = "Lists the events about one thing that this service sends or has heard, the oldest first")
    @APIResponseSchema(StepView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "403", description = "not-admin")
    public Response list(@QueryParam("subject") String subject, @BeanParam PageQuery page, @Context UriInfo request) {
        if (!Ids.isPossible(subject)) {
            throw new Invalid("subject", "Subject must be an id");
        }
        return page.oldestFirst(
                        (after, limit) -> trail.of(subject, after, limit), step -> new Place(step.at(), step.id()))
                .map(StepView::of)
                .answer(request);
    }
}
