package ticketing.chassis.operators;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.metrics.GaugeReading;

/**
 * The state of a service.
 *
 * @param ready the result of its readiness checks
 * @param figures the last readings of its gauges
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
        @Schema(required = true) List<GaugeReading> figures) {}
