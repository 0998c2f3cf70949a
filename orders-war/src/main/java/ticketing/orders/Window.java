package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.request.Log;

/** How long a buyer may hold a ticket without having paid: {@code ticketing.order.window}, a second or more. */
@ApplicationScoped
class Window {

    private static final Logger LOG = Log.of(Window.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Duration length;

    protected Window() {
        this(SHORTEST);
    }

    @Inject
    Window(@ConfigProperty(name = "ticketing.order.window") Duration length) {
        if (length.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("ticketing.order.window must be PT1S or longer, and is " + length);
        }
        this.length = length;
    }

    Term from(OffsetDateTime start) {
        return new Term(start, start.plus(Duration.ofMillis(length.toMillis())));
    }

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOG.log(Level.INFO, "An order holds its ticket for {0}", length);
    }
}
