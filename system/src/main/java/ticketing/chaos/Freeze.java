package ticketing.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ticketing.system.Part;
import ticketing.system.Standstill;
import ticketing.system.Waiting;

/** One of some parts that is there, and does nothing for a while. */
record Freeze(String name, List<String> candidates, Duration length) implements Fault {

    private static final Duration UNTIL_READY = Duration.ofMinutes(1);

    @Override
    public Set<String> victims() {
        return Set.copyOf(candidates);
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Part victim = Kill.find(field.marketplace(), candidates.get(random.nextInt(candidates.size())));
        Standstill.of(victim, () -> Waiting.pause(length));
        new Waiting(UNTIL_READY, () -> victim.name() + " is not ready again after it was frozen.")
                .until(victim::isReady);
    }
}
