package ticketing.blackbox;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A server's health and metrics, at the paths of MicroProfile. */
@Path("/")
public interface HealthAndMetricsApi {

    @GET
    @Path("health/live")
    @Produces(MediaType.APPLICATION_JSON)
    JsonObject live();

    @GET
    @Path("health/ready")
    @Produces(MediaType.APPLICATION_JSON)
    JsonObject ready();

    @GET
    @Path("health/started")
    @Produces(MediaType.APPLICATION_JSON)
    JsonObject started();

    @GET
    @Path("metrics")
    @Produces(MediaType.TEXT_PLAIN)
    String metrics();
}
