package ticketing.admin.rest;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.admin.Clearing;
import ticketing.admin.Replaying;
import ticketing.identity.CurrentUser;
import ticketing.platform.Place;
import ticketing.platform.UsesDatabase;

/** Messages that this service set aside. */
@UsesDatabase
@ForAdministrators
@ApplicationScoped
@Path("admin/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class DeadLettersResource {

    @Inject
    private Clearing clearing;

    @Inject
    private Replaying replaying;

    @Inject
    private CurrentUser user;

    @GET
    @Operation(summary = "Lists the messages that were set aside, the newest first")
    @APIResponseSchema(DeadLetterView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "403", description = "not-admin")
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        return page.newestFirst(clearing::list, letter -> new Place(letter.receivedAt(), letter.id()))
                .map(DeadLetterView::of)
                .answer(request);
    }

    @POST
    @Path("{id}/replay")
    @Operation(summary = "Lets the service hear a message once more, and takes it out")
    @APIResponseSchema(value = ReplayView.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "not-admin, cross-site")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "replay-failed")
    public ReplayView replay(@PathParam("id") String id, ReasonForm form) {
        return new ReplayView(replaying.replay(id, form.by(user.id())));
    }

    @POST
    @Path("{id}/discard")
    @Operation(summary = "Throws a message away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "not-admin, cross-site")
    @APIResponse(responseCode = "404", description = "not-found")
    public void discard(@PathParam("id") String id, ReasonForm form) {
        clearing.discard(id, form.by(user.id()));
    }
}
