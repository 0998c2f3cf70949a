package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the sweep goes on: a timer that was set up wrongly fails without a word, and is found out here. */
@Readiness
@ApplicationScoped
public class SweepReadiness implements HealthCheck {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private Pulse pulse;

    protected SweepReadiness() {}

    @Inject
    SweepReadiness(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("expiration-sweep");
        pulse.silence().ifPresent(silence -> answer.withData("millisSinceLastSweep", silence.toMillis()));
        return answer.status(!pulse.isSilentFor(LONGEST_SILENCE)).build();
    }
}
