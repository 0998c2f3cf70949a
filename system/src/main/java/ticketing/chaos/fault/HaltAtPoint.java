package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.BoundedWait;
import ticketing.system.CannotRun;
import ticketing.system.Liberty;

/**
 * Halts a service's process at a fault point.
 *
 * @param place the name of the point, as {@link ticketing.faults.FaultInterceptor} builds it
 * @param description the same for the report
 */
record HaltAtPoint(String service, String place, String description) implements Fault {

    private static final Duration UNTIL_IT_COMES_BY = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "halt-" + service + "-" + place;
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
        Liberty part = environment.marketplace().server(service);
        environment.request(part, place);
        try {
            new BoundedWait(UNTIL_IT_COMES_BY, () -> service + " did not reach " + place + " (" + description + ").")
                    .until(() -> !part.isRunning());
        } catch (CannotRun late) {
            if (environment.withdraw(part, place)) {
                throw new FaultPointNotReached(late.getMessage(), late);
            }
        }
        part.start();
    }
}
