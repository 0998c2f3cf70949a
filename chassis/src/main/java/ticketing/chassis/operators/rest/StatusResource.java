package ticketing.chassis.operators.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.chassis.operators.ServiceInspection;
import ticketing.chassis.operators.ServiceStatus;

/** Reports the state of the service. Needs no database. */
@AdminOnly
@ApplicationScoped
@Path("admin/status")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class StatusResource {

    @Inject
    ServiceInspection inspection;

    @GET
    @Operation(summary = "Show the health of the service and its gauges")
    @APIResponseSchema(ServiceStatus.class)
    public ServiceStatus status() {
        return inspection.status();
    }
}
