package ticketing.chaos.fault;

import java.util.Random;
import java.util.Set;

/** Everything is killed at once, and starts again as it always does. */
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
