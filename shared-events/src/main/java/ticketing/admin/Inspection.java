package ticketing.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import ticketing.delivery.BrokerProbe;
import ticketing.platform.Migrations;
import ticketing.platform.Reachability;
import ticketing.platform.Service;
import ticketing.survey.Surveyor;

/** How the service is, as it knows by itself: it asks nobody, and so tells it too while its database is away. */
@ApplicationScoped
public class Inspection {

    @Inject
    private Service service;

    @Inject
    @Readiness
    private Instance<HealthCheck> checks;

    @Inject
    private Reachability reachability;

    @Inject
    private Migrations migrations;

    @Inject
    private BrokerProbe broker;

    @Inject
    private Surveyor surveyor;

    public ServiceStatus status() {
        return new ServiceStatus(
                service.name(),
                checks.stream().allMatch(check -> check.call().getStatus() == Status.UP),
                reachability.isReachable(),
                migrations.isDone(),
                broker.isReachable(),
                surveyor.figures());
    }
}
