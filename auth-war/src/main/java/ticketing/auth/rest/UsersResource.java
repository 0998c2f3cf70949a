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
import ticketing.auth.ManagingAccounts;
import ticketing.auth.SignUpAndSignIn;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.identity.SessionCookieName;

/** Signs users up, in and out, and shows the caller. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    SignUpAndSignIn signUpAndSignIn;

    @Inject
    ManagingAccounts accounts;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentUser caller;

    @POST
    @Path("signup")
    @Operation(summary = "Open an account, and start a session")
    @APIResponseSchema(value = UserView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "email-in-use")
    public CompletionStage<Response> signUp(NewAccount account, @Context UriInfo uri) {
        boolean secure = SessionCookieName.isSecure(uri);
        return signUpAndSignIn
                .signUp(account.address(), account.password())
                .thenApply(user -> cookie.set(Status.CREATED, user, secure));
    }

    @POST
    @Path("signin")
    @Operation(summary = "Sign in")
    @APIResponseSchema(value = UserView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "wrong-credentials")
    public CompletionStage<Response> signIn(Credentials credentials, @Context UriInfo uri) {
        boolean secure = SessionCookieName.isSecure(uri);
        return signUpAndSignIn
                .signIn(credentials.address(), credentials.password())
                .thenApply(user -> cookie.set(Status.OK, user, secure));
    }

    @POST
    @Path("signout")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Sign out, if there is a session")
    @APIResponse(responseCode = "200", description = "The caller is anonymous now")
    public Response signOut(@Context UriInfo uri) {
        caller.session().ifPresent(accounts::end);
        return cookie.clear(SessionCookieName.isSecure(uri));
    }

    @GET
    @Path("currentuser")
    @Operation(summary = "Show the caller; null when anonymous")
    public CurrentUserView currentUser() {
        return CurrentUserView.of(caller.session().filter(session -> !accounts.hasEnded(session)));
    }
}
