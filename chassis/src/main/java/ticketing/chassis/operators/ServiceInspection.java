package ticketing.chassis.operators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import ticketing.chassis.database.DatabaseAvailability;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.metrics.SqlGauges;
import ticketing.chassis.service.ServiceName;

/** Reports the service's own state from memory, and so works while its database is unavailable. */
@ApplicationScoped
public class ServiceInspection {

    /** The datum of the readiness check that reports the broker. */
    private static final String BROKER_REACHABLE = "brokerReachable";

    @Inject
    ServiceName service;

    @Inject
    @Readiness
    Instance<HealthCheck> checks;

    @Inject
    DatabaseAvailability availability;

    @Inject
    Migrations migrations;

    @Inject
    SqlGauges gauges;

    public ServiceStatus status() {
        List<HealthCheckResponse> responses =
                checks.stream().map(HealthCheck::call).toList();
        return new ServiceStatus(
                service.name(),
                responses.stream().allMatch(response -> response.getStatus() == Status.UP),
                availability.isAvailable(),
                migrations.isDone(),
                responses.stream().anyMatch(ServiceInspection::hasReachableBroker),
                gauges.readings());
    }

    private static boolean hasReachableBroker(HealthCheckResponse response) {
        return response.getData()
                .map(data -> Boolean.TRUE.equals(data.get(BROKER_REACHABLE)))
                .orElse(false);
    }
}
