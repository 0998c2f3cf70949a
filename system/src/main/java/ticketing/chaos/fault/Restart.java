package ticketing.chaos.fault;

import java.util.Random;
import java.util.Set;
import ticketing.system.Part;

/** Stops one part gracefully, and starts it again. */
record Restart(String part) implements Fault {

    @Override
    public String name() {
        return "restart-" + part;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of(part);
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        Part target = Kill.find(environment.marketplace(), part);
        target.stop();
        target.start();
    }
}
