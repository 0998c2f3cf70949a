package ticketing.chaos;

import java.time.Duration;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import ticketing.system.Waiting;

/** No wire to the broker passes what it should, for a while. */
record NoBroker(String word, Wire.State state, Duration length) implements Fault {

    @Override
    public String name() {
        return "broker-" + word;
    }

    @Override
    public Set<String> victims() {
        return Set.of("auth", "tickets", "orders", "payments", "expiration", "broker", "postgres");
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Collection<Wire> hit = field.wires().toBroker();
        try {
            hit.forEach(wire -> wire.become(state));
            Waiting.pause(length);
        } finally {
            hit.forEach(wire -> wire.become(Wire.State.OPEN));
        }
        field.awaitReady(name());
    }
}
