package ticketing.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One service whose wire to its database does not pass what it should. The others do not notice. */
record NoDatabase(String word, Wire.State state, Duration length) implements Fault {

    @Override
    public String name() {
        return "database-" + word;
    }

    /** Whatever else is broken meanwhile would be laid at this one's door. */
    @Override
    public Set<String> victims() {
        return ALL;
    }

    @Override
    public void strike(Battlefield field, Random random) {
        List<String> services = Faults.SERVICES;
        String hit = services.get(random.nextInt(services.size()));
        Wire wire = field.wires().toDatabase(hit);
        Witness witness = new Witness(field.marketplace(), hit, state);
        try {
            wire.become(state);
            witness.lookFor(length);
        } finally {
            wire.become(Wire.State.OPEN);
        }
        field.awaitReady(name());
        witness.testify();
    }
}
