package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.request.Log;

/** How long an order may be unpaid: {@code ticketing.order.window}, one second at least. */
@ApplicationScoped
class PaymentWindowLength {

    private static final Logger LOG = Log.of(PaymentWindowLength.class);
    private static final Duration MIN = Duration.ofSeconds(1);

    private final Duration length;

    protected PaymentWindowLength() {
        this(MIN);
    }

    @Inject
    PaymentWindowLength(@ConfigProperty(name = "ticketing.order.window") Duration length) {
        if (length.compareTo(MIN) < 0) {
            throw new IllegalArgumentException("ticketing.order.window must be PT1S or longer, and is " + length);
        }
        this.length = length;
    }

    PaymentWindow startingAt(OffsetDateTime start) {
        return new PaymentWindow(start, start.plus(Duration.ofMillis(length.toMillis())));
    }

    void logAtStart(@Observes Startup start) {
        LOG.log(Level.INFO, "An order holds its ticket for {0}", length);
    }
}
