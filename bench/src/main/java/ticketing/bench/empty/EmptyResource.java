package ticketing.bench.empty;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;

/** Responds with an empty object: the cost of a request without any application code. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class EmptyResource {

    /** Always the same. */
    @GET
    public String answer() {
        return "{}";
    }

    /** The application below the context root. */
    @ApplicationPath("/")
    public static class Root extends Application {}
}
