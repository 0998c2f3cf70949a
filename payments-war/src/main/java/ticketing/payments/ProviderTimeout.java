package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.request.Log;

/**
 * The timeout of calls to the provider: {@code ticketing.payments.timeout}, not longer than the grace period
 * ({@code ticketing.expiration.grace}) after which an unpaid order expires.
 */
@ApplicationScoped
class ProviderTimeout {

    private static final Logger LOG = Log.of(ProviderTimeout.class);
    /** From the timeout until the call's own thread has recorded it. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final Duration timeout;
    private final Duration grace;

    protected ProviderTimeout() {
        this(Duration.ZERO, Duration.ZERO);
    }

    @Inject
    ProviderTimeout(
            @ConfigProperty(name = "ticketing.payments.timeout", defaultValue = "PT10S") Duration timeout,
            @ConfigProperty(name = "ticketing.expiration.grace", defaultValue = "PT30S") Duration grace) {
        this.timeout = timeout;
        this.grace = grace;
    }

    /** The timeout of one call to the provider. */
    Duration ofCall() {
        return timeout;
    }

    /** After this a call has ended, and any instance may reconcile a payment that it left pending. */
    Duration untilReconciled() {
        return timeout.plus(MARGIN);
    }

    /**
     * Warns when the timeout is longer than the grace period.
     *
     * @throws IllegalArgumentException if the timeout is zero or negative
     */
    void check() {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("ticketing.payments.timeout must be positive: " + timeout);
        }
        if (timeout.compareTo(grace) > 0) {
            LOG.log(
                    Level.WARNING,
                    "ticketing.payments.timeout {0} is longer than ticketing.expiration.grace {1}:"
                            + " orders may expire during a payment that began in time, which is then refunded",
                    timeout,
                    grace);
        }
    }
}
