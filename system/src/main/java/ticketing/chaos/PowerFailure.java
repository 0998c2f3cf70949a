package ticketing.chaos;

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
    public Set<String> victims() {
        return ALL;
    }

    @Override
    public void strike(Battlefield field, Random random) {
        field.marketplace().kill();
        field.marketplace().start();
    }
}
