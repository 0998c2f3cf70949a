package ticketing.chassis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Produces the clock that beans inject. Deadlines do not use it: they are compared with the database's clock. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
