package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.request.Log;

/**
 * The grace period after an order's window: {@code ticketing.expiration.grace}. An order expires only after it, so that a
 * payment that began within the window can complete.
 */
@ApplicationScoped
class ExpirationGrace {

    private static final Logger LOG = Log.of(ExpirationGrace.class);

    private final Duration length;
    private final Duration paymentTimeout;

    protected ExpirationGrace() {
        this(Duration.ZERO, Duration.ZERO);
    }

    /** @throws IllegalArgumentException if it is negative: an order would expire before its window ends */
    @Inject
    ExpirationGrace(
            @ConfigProperty(name = "ticketing.expiration.grace") Duration length,
            @ConfigProperty(name = "ticketing.payments.timeout") Duration paymentTimeout) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("ticketing.expiration.grace must not be negative: " + length);
        }
        this.length = length;
        this.paymentTimeout = paymentTimeout;
    }

    Duration length() {
        return length;
    }

    /** Whether an order may expire during a payment that began in time; the payment is then refunded. */
    boolean isShorterThanPayment() {
        return length.compareTo(paymentTimeout) < 0;
    }

    void checkAtStart(@Observes Startup start) {
        if (isShorterThanPayment()) {
            String warning = "ticketing.expiration.grace {0} is shorter than ticketing.payments.timeout {1}:"
                    + " orders may expire during a payment that began in time, which is then refunded";
            LOG.log(Level.WARNING, warning, length, paymentTimeout);
        }
    }
}
