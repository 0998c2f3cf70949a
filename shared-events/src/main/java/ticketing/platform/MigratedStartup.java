package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the database has been brought to this WAR's schema. */
@Startup
@ApplicationScoped
public class MigratedStartup implements HealthCheck {

    @Inject
    private Service service;

    @Inject
    private Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(service.name() + "-migrations")
                .status(migrations.isDone())
                .withData("version", migrations.version())
                .build();
    }
}
