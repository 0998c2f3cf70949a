package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import ticketing.chassis.service.ServiceName;

/** Ready while the database is available and has this WAR's schema. The broker is no condition: writes work without it. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    ServiceName service;

    @Inject
    DatabaseAvailability availability;

    @Inject
    Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(service.name() + "-database")
                .status(availability.isAvailable() && migrations.isDone())
                .withData("reachable", availability.isAvailable())
                .withData("migrated", migrations.isDone())
                .build();
    }
}
