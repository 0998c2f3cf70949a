package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.BoundedWait;
import ticketing.system.Marketplace;
import ticketing.system.Part;

/** Kills one part as {@code kill -9} does, and starts it up to three seconds later. */
record Kill(String part) implements Fault {

    private static final int LONGEST_MILLIS = 3_000;

    @Override
    public String name() {
        return "kill-" + part;
    }

    @Override
    public int kills() {
        return 1;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of(part);
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        Part target = find(environment.marketplace(), part);
        target.kill();
        BoundedWait.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
        target.start();
    }

    static Part find(Marketplace marketplace, String name) {
        return marketplace.parts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
