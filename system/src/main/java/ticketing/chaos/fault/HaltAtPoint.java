package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.ApplicationServer;
import ticketing.system.BoundedWait;
import ticketing.system.CannotRun;

/**
 * Halts a service's process at a fault point.
 *
 * @param point the name of the point, as {@link ticketing.faults.FaultInterceptor} builds it
 * @param description the same for the report
 */
record HaltAtPoint(String service, String point, String description) implements Fault {

    private static final Duration UNTIL_REACHED = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "halt-" + service + "-" + point;
    }

    @Override
    public int kills() {
        return 1;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of(service);
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        ApplicationServer part = environment.marketplace().server(service);
        environment.request(part, point);
        try {
            new BoundedWait(UNTIL_REACHED, () -> service + " did not reach " + point + " (" + description + ").")
                    .until(() -> !part.isRunning());
        } catch (CannotRun late) {
            if (environment.withdraw(part, point)) {
                throw new FaultPointNotReached(late.getMessage(), late);
            }
        }
        part.start();
    }
}
