package ticketing.chaos;

import java.time.Duration;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import ticketing.system.Part;
import ticketing.system.Waiting;

/** Wires that do not pass what they should, for a while: all to the broker, or one service's to its database. */
record BrokenWire(
        String name, Wire.State state, Duration length, BiFunction<Battlefield, Random, Collection<Wire>> wires)
        implements Fault {

    private static final Duration UNTIL_READY = Duration.ofMinutes(1);

    @Override
    public Set<String> victims() {
        return Set.of("auth", "tickets", "orders", "payments", "expiration", "broker", "postgres");
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Collection<Wire> hit = wires.apply(field, random);
        try {
            hit.forEach(wire -> wire.become(state));
            Waiting.pause(length);
        } finally {
            hit.forEach(wire -> wire.become(Wire.State.OPEN));
        }
        new Waiting(UNTIL_READY, () -> "Not everything is ready again after " + name + ".")
                .until(() -> field.marketplace().servers().stream().allMatch(Part::isReady));
    }
}
