package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.request.Log;

/**
 * How long we wait for an answer of the provider: {@code ticketing.payments.timeout}, not longer than the grace
 * ({@code ticketing.expiration.grace}) after which an unpaid order expires.
 */
@ApplicationScoped
public class Patience {

    private static final Logger LOG = Log.of(Patience.class);

    /** What a call may take beyond its time-out until its own thread has written down how it ended. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final Duration timeout;
    private final Duration grace;

    protected Patience() {
        this(Duration.ZERO, Duration.ZERO);
    }

    @Inject
    Patience(
            @ConfigProperty(name = "ticketing.payments.timeout", defaultValue = "PT10S") Duration timeout,
            @ConfigProperty(name = "ticketing.expiration.grace", defaultValue = "PT30S") Duration grace) {
        this.timeout = timeout;
        this.grace = grace;
    }

    Duration timeout() {
        return timeout;
    }

    /** After this a call is surely over, and a payment that it left open is anybody's to settle. */
    Duration untilSettled() {
        return timeout.plus(MARGIN);
    }

    /** @throws IllegalArgumentException if there is no time to wait */
    void check() {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("ticketing.payments.timeout must be longer than nothing: " + timeout);
        }
        if (timeout.compareTo(grace) > 0) {
            LOG.log(
                    Level.WARNING,
                    "ticketing.payments.timeout {0} is longer than ticketing.expiration.grace {1}:"
                            + " orders may expire, and payments be refunded, while their buyers pay",
                    timeout,
                    grace);
        }
    }
}
