package ticketing.chassis.operators.rest;

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
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;

/** Lists the operator actions in this service. */
@UsesDatabase
@AdminOnly
@ApplicationScoped
@Path("admin/actions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class OperatorActionsResource {

    @Inject
    OperatorActions actions;

    @GET
    @Operation(summary = "List the actions of operators, the newest first")
    @APIResponseSchema(OperatorAction[].class)
    @APIResponse(responseCode = "400", description = "validation")
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        return page.newestFirst(actions::list, action -> new KeysetPosition(action.at(), action.id()))
                .response(request);
    }
}
