package ticketing.delivery.rest;

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
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.operators.rest.AdminOnly;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;
import ticketing.delivery.EventTrail;

/** Lists the events about one aggregate that wait in the outbox, were consumed in the last 14 days, or are dead letters. */
@UsesDatabase
@AdminOnly
@ApplicationScoped
@Path("admin/trail")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class EventTrailResource {

    @Inject
    EventTrail trail;

    @GET
    @Operation(
            summary =
                    "List the events about one aggregate that wait to be sent, were consumed, or are dead letters, the oldest first")
    @APIResponseSchema(EventTrailEntryView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    public Response list(@QueryParam("subject") String subject, @BeanParam PageQuery page, @Context UriInfo request) {
        if (!Ids.isValid(subject)) {
            throw Refusals.invalid("subject", "Subject must be an id");
        }
        return page.oldestFirst(
                        (after, limit) -> trail.of(subject, after, limit),
                        entry -> new KeysetPosition(entry.at(), entry.id()))
                .map(EventTrailEntryView::of)
                .response(request);
    }
}
