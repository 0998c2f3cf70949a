package ticketing.admin.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import ticketing.admin.Inspection;
import ticketing.admin.ServiceStatus;

/** How the service is. Needs no database. */
@ForAdministrators
@ApplicationScoped
@Path("admin/status")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "session")
public class StatusResource {

    @Inject
    private Inspection inspection;

    @GET
    @Operation(summary = "Shows whether the service is well, and its key figures")
    @APIResponseSchema(ServiceStatus.class)
    @APIResponse(responseCode = "403", description = "not-admin")
    public ServiceStatus status() {
        return inspection.status();
    }
}
