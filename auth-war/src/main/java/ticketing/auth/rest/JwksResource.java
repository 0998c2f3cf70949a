package ticketing.auth.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ticketing.auth.PublicKeys;

/** Publishes the public keys of sessions. Needs no database. */
@ApplicationScoped
@Path("jwks")
@Produces(MediaType.APPLICATION_JSON)
public class JwksResource {

    @Inject
    PublicKeys keys;

    @GET
    @Operation(summary = "Show the public keys that verify session tokens, as a JWK set")
    public String keys() {
        return keys.toJson();
    }
}
