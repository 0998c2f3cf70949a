package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import ticketing.chassis.service.ServiceName;

/** Started once the database has been migrated to this WAR's schema. */
@Startup
@ApplicationScoped
public class MigrationsStartupCheck implements HealthCheck {

    @Inject
    ServiceName service;

    @Inject
    Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(service.name() + "-migrations")
                .status(migrations.isDone())
                .withData("version", migrations.version())
                .build();
    }
}
