package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the sweep runs: a misconfigured timer service fails without an error, and shows here. */
@Readiness
@ApplicationScoped
public class SweepReadiness implements HealthCheck {

    private static final Duration MAX_AGE = Duration.ofSeconds(30);

    @Inject
    SweepHeartbeat heartbeat;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("expiration-sweep");
        heartbeat.age().ifPresent(age -> response.withData("millisSinceLastSweep", age.toMillis()));
        return response.status(!heartbeat.isOlderThan(MAX_AGE)).build();
    }
}
