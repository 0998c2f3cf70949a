package ticketing.admin;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.survey.Figure;

/**
 * How a service is, at a glance.
 *
 * @param ready as the server tells its neighbours
 * @param figures what the service's surveys last heard from its database
 */
public record ServiceStatus(
        @Schema(
                required = true,
                enumeration = {"auth", "tickets", "orders", "payments", "expiration"})
        String service,

        @Schema(required = true) boolean ready,
        @Schema(required = true) boolean databaseReachable,
        @Schema(required = true) boolean migrated,
        @Schema(required = true) boolean brokerReachable,
        @Schema(required = true) List<Figure> figures) {}
