package ticketing.blackbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Accounts and sessions, as far as these tests need them. */
@Path("/api/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface UsersApi {

    /** What one signs up with. */
    record Credentials(String email, String password) {}

    /** Somebody, or nobody. */
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
