package ticketing.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ticketing.system.ApplicationServer;
import ticketing.system.BoundedWait;

/**
 * Steps the clock of one service by twenty minutes for a while. Deadlines must not be affected: they are compared
 * by the database's clock.
 */
record ClockStep(String name, List<String> services, Duration length) implements Fault {

    @Override
    public Set<String> affectedParts() {
        return Set.copyOf(services);
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        ApplicationServer part = environment.marketplace().server(services.get(random.nextInt(services.size())));
        environment.request(part, name);
        try {
            BoundedWait.pause(length);
        } finally {
            environment.withdraw(part, name);
        }
    }
}
