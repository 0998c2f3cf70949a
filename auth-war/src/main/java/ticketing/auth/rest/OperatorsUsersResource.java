package ticketing.auth.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.auth.ManagingAccounts;
import ticketing.chassis.operators.rest.AdminOnly;
import ticketing.chassis.problem.NotFound;

/** Accounts, for operators. */
@AdminOnly
@ApplicationScoped
@Path("admin/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class OperatorsUsersResource {

    @Inject
    ManagingAccounts accounts;

    @GET
    @Path("{id}")
    @Operation(summary = "Show an account")
    @APIResponseSchema(OperatorsUserView.class)
    @APIResponse(responseCode = "404", description = "not-found")
    public OperatorsUserView user(@PathParam("id") String id) {
        return accounts.find(id).map(OperatorsUserView::of).orElseThrow(NotFound::new);
    }

    @POST
    @Path("find")
    @Operation(summary = "Find the account with an e-mail address; none or one")
    @APIResponseSchema(value = OperatorsUserView[].class, responseCode = "200")
    public List<OperatorsUserView> find(UserSearchForm form) {
        return accounts.find(form.address()).map(OperatorsUserView::of).stream().toList();
    }
}
