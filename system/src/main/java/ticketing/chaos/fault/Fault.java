package ticketing.chaos.fault;

import java.util.Random;
import java.util.Set;

/** Something that goes wrong, and is well again in the end. */
public interface Fault {

    /** Every part there is. */
    Set<String> ALL =
            Set.of("auth", "tickets", "orders", "payments", "expiration", "client", "front", "broker", "postgres");

    /** What the command line and the report call it. */
    String name();

    /** The parts that it may hit, and that nothing else may hit meanwhile. */
    Set<String> affectedParts();

    /** How many processes it kills. */
    default int kills() {
        return 0;
    }

    /** Lets it happen, and returns when whatever it hit is ready again. */
    void inject(ChaosEnvironment environment, Random random);
}
