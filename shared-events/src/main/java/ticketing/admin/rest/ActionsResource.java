package ticketing.admin.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.admin.Action;
import ticketing.admin.Actions;
import ticketing.platform.Place;
import ticketing.platform.UsesDatabase;

/** What operators did here. */
@UsesDatabase
@ForAdministrators
@ApplicationScoped
@Path("admin/actions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class ActionsResource {

    @Inject
    private Actions actions;

    @GET
    @Operation(summary = "Lists what operators did, the newest first")
    @APIResponseSchema(Action[].class)
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "403", description = "not-admin")
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        return page.newestFirst(actions::list, action -> new Place(action.at(), action.id()))
                .answer(request);
    }
}
