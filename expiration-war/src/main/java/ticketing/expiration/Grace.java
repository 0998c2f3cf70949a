package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.request.Log;

/** How long an order's end is held back, for a payment that was begun while its window was open. */
@ApplicationScoped
public class Grace {

    private static final Logger LOG = Log.of(Grace.class);

    private Duration length;
    private Duration payment;

    protected Grace() {}

    /** @throws IllegalArgumentException if it is negative: an order would end before its window does */
    @Inject
    Grace(
            @ConfigProperty(name = "ticketing.expiration.grace") Duration length,
            @ConfigProperty(name = "ticketing.payments.timeout") Duration payment) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("ticketing.expiration.grace must not be negative: " + length);
        }
        this.length = length;
        this.payment = payment;
    }

    Duration length() {
        return length;
    }

    /** Whether an order may end under a payment that is on its way; the money then goes back. */
    boolean isShorterThanPayment() {
        return length.compareTo(payment) < 0;
    }

    void compareAtStart(@Observes Startup start) {
        if (isShorterThanPayment()) {
            String warning = "ticketing.expiration.grace ({0}) is shorter than ticketing.payments.timeout ({1}):"
                    + " orders may expire under a payment that was begun in time, which is then refunded";
            LOG.log(Level.WARNING, warning, length, payment);
        }
    }
}
