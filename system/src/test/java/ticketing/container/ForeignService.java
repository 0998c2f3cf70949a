package ticketing.container;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A service that verifies sessions by MicroProfile JWT and the public keys, without any code of ours. */
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class ForeignService extends Application {

    /** Returns the caller's identity. */
    @Path("/")
    @RequestScoped
    @Produces(MediaType.APPLICATION_JSON)
    public static class Greeting {

        @Inject
        private JsonWebToken token;

        @GET
        @Path("user")
        @RolesAllowed("user")
        public Map<String, Object> user() {
            return Map.of("id", token.getSubject(), "email", token.getName(), "groups", token.getGroups());
        }

        @GET
        @Path("administrator")
        @RolesAllowed("administrator")
        public Map<String, Object> administrator() {
            return Map.of();
        }
    }
}
