package ticketing.chaos.fault;

import java.util.Random;
import java.util.Set;

/** Kills all parts at once, and starts them in the usual order. */
record PowerFailure() implements Fault {

    @Override
    public String name() {
        return "power-failure";
    }

    @Override
    public int kills() {
        return 9;
    }

    @Override
    public Set<String> affectedParts() {
        return ALL;
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        environment.marketplace().kill();
        environment.marketplace().start();
    }
}
