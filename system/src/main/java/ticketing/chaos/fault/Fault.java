package ticketing.chaos.fault;

import java.util.Random;
import java.util.Set;

/** A fault that recovers within its injection. */
public interface Fault {

    /** The names of all parts. */
    Set<String> ALL =
            Set.of("auth", "tickets", "orders", "payments", "expiration", "client", "front", "broker", "postgres");

    /** Its name on the command line and in the report. */
    String name();

    /** The parts that it affects; no other fault affects them at the same time. */
    Set<String> affectedParts();

    /** How many processes it kills. */
    default int kills() {
        return 0;
    }

    /** Injects the fault, and returns when the affected parts are ready again. */
    void inject(ChaosEnvironment environment, Random random);
}
