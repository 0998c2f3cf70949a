package ticketing.chassis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Up while the WAR can respond at all. Calls neither database nor broker: a restart would repair neither. */
@Liveness
@ApplicationScoped
public class LivenessCheck implements HealthCheck {

    @Inject
    ServiceName service;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up(service.name());
    }
}
