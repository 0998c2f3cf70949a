package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.ApplicationServer;
import ticketing.system.BoundedWait;

/**
 * For a while every service sends every event three times, in random order. Its name for operators is {@code
 * parrot}.
 */
record DuplicateDelivery(Duration length) implements Fault {

    private static final String WANTED = "parrot";

    @Override
    public String name() {
        return WANTED;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of();
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        for (ApplicationServer server : environment.marketplace().servers()) {
            environment.request(server, WANTED);
        }
        try {
            BoundedWait.pause(length);
        } finally {
            environment.marketplace().servers().forEach(server -> environment.withdraw(server, WANTED));
        }
    }
}
