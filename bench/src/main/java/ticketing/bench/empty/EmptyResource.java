package ticketing.bench.empty;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;

/** Answers, and does nothing: what a request costs before we have done anything for it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class EmptyResource {

    /** The same always. */
    @GET
    public String answer() {
        return "{}";
    }

    /** Where it is found below the context root. */
    @ApplicationPath("/")
    public static class Root extends Application {}
}
