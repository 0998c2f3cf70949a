package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive as long as the WAR can answer at all. Asks nothing outside: a restart mends no database and no broker. */
@Liveness
@ApplicationScoped
public class Alive implements HealthCheck {

    @Inject
    private Service service;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up(service.name());
    }
}
