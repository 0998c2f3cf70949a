package ticketing.delivery.rest;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.operators.rest.AdminOnly;
import ticketing.chassis.operators.rest.ReasonForm;
import ticketing.chassis.request.Log;
import ticketing.chassis.service.ServiceName;
import ticketing.delivery.ManagingDeadLetters;

/** Lists, replays and discards the dead letters of this service. */
@UsesDatabase
@AdminOnly
@ApplicationScoped
@Path("admin/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class DeadLettersResource {

    private static final Logger JOURNAL = Log.journal();

    @Inject
    ManagingDeadLetters deadLetters;

    @Inject
    ServiceName service;

    @Inject
    CurrentUser user;

    @GET
    @Operation(summary = "List the dead letters, the newest first")
    @APIResponseSchema(DeadLetterView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        return page.newestFirst(deadLetters::list, letter -> new KeysetPosition(letter.receivedAt(), letter.id()))
                .map(DeadLetterView::of)
                .response(request);
    }

    @POST
    @Path("{id}/replay")
    @Operation(summary = "Handle a dead letter again, and delete it")
    @APIResponseSchema(value = ReplayView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "replay-failed")
    public ReplayView replay(@PathParam("id") String id, ReasonForm form) {
        String result = deadLetters.replay(id, form.by(user.id()));
        JOURNAL.log(Level.INFO, "{0} replayed dead letter {1}: {2}", service.name(), id, result);
        return new ReplayView(result);
    }

    @POST
    @Path("{id}/discard")
    @Operation(summary = "Delete a dead letter without handling it")
    @APIResponse(responseCode = "204", description = "The dead letter is deleted")
    @APIResponse(responseCode = "404", description = "not-found")
    public void discard(@PathParam("id") String id, ReasonForm form) {
        deadLetters.discard(id, form.by(user.id()));
    }
}
