package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready with a database that answers and has this WAR's schema. The broker is no condition: writes work without it. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    private Service service;

    @Inject
    private Reachability reachability;

    @Inject
    private Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(service.name() + "-database")
                .status(reachability.isReachable() && migrations.isDone())
                .withData("reachable", reachability.isReachable())
                .withData("migrated", migrations.isDone())
                .build();
    }
}
