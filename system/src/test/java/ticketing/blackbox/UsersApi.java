package ticketing.blackbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The accounts API, as far as these tests need it. */
@Path("/api/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface UsersApi {

    /** The credentials of a sign-up. */
    record Credentials(String email, String password) {}

    /** The current user; null without a session. */
    record Caller(User currentUser) {}

    /** An account. */
    record User(String id, String email) {}

    @POST
    @Path("signup")
    Response signUp(Credentials credentials);

    @GET
    @Path("currentuser")
    Caller currentUser(@CookieParam("session") String session);
}
