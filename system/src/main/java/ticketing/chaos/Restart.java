package ticketing.chaos;

import java.util.Random;
import java.util.Set;
import ticketing.system.Part;

/** A stop in good order, and a start. */
record Restart(String part) implements Fault {

    @Override
    public String name() {
        return "restart-" + part;
    }

    @Override
    public Set<String> victims() {
        return Set.of(part);
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Part victim = Kill.find(field.marketplace(), part);
        victim.stop();
        victim.start();
    }
}
