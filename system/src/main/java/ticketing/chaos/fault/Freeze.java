package ticketing.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ticketing.system.BoundedWait;
import ticketing.system.Part;
import ticketing.system.ProcessFreeze;

/** Stops the processes of one part (SIGSTOP) for a while. */
record Freeze(String name, List<String> candidates, Duration length) implements Fault {

    private static final Duration UNTIL_READY = Duration.ofMinutes(1);

    @Override
    public Set<String> affectedParts() {
        return Set.copyOf(candidates);
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        Part part = Kill.find(environment.marketplace(), candidates.get(random.nextInt(candidates.size())));
        ProcessFreeze.of(part, () -> BoundedWait.pause(length));
        new BoundedWait(UNTIL_READY, () -> part.name() + " is not ready again after it was frozen.")
                .until(part::isReady);
    }
}
