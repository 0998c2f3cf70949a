package ticketing.auth.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ticketing.auth.Accounts;
import ticketing.auth.Entrance;
import ticketing.identity.CurrentUser;
import ticketing.identity.SessionCookieName;

/** Signing up, in and out, and who is calling. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    private Entrance entrance;

    @Inject
    private Accounts accounts;

    @Inject
    private SessionCookie cookie;

    @Inject
    private CurrentUser caller;

    @POST
    @Path("signup")
    @Operation(summary = "Opens an account, and begins a session in it")
    @APIResponseSchema(value = UserView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "validation, email-in-use, malformed")
    public CompletionStage<Response> signUp(NewAccount account, @Context UriInfo uri) {
        boolean secure = SessionCookieName.isSecure(uri);
        return entrance.signUp(account.address(), account.password())
                .thenApply(user -> cookie.give(Status.CREATED, user, secure));
    }

    @POST
    @Path("signin")
    @Operation(summary = "Begins a session")
    @APIResponseSchema(value = UserView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "validation, wrong-credentials, malformed")
    public CompletionStage<Response> signIn(Credentials credentials, @Context UriInfo uri) {
        boolean secure = SessionCookieName.isSecure(uri);
        return entrance.signIn(credentials.address(), credentials.password())
                .thenApply(user -> cookie.give(Status.OK, user, secure));
    }

    @POST
    @Path("signout")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ends the session, if there is one")
    @APIResponse(responseCode = "200", description = "Nobody is signed in any more")
    public Response signOut(@Context UriInfo uri) {
        caller.session().ifPresent(accounts::end);
        return cookie.clear(SessionCookieName.isSecure(uri));
    }

    @GET
    @Path("currentuser")
    @Operation(summary = "Tells who is calling; null when nobody is signed in")
    public CallerView currentUser() {
        return CallerView.of(caller.session().filter(session -> !accounts.hasEnded(session)));
    }
}
