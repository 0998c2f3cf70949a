package ticketing.chaos;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.Marketplace;
import ticketing.system.Part;
import ticketing.system.Waiting;

/** {@code kill -9} of one part, and its start some seconds later. */
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
    public Set<String> victims() {
        return Set.of(part);
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Part victim = find(field.marketplace(), part);
        victim.kill();
        Waiting.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
        victim.start();
    }

    static Part find(Marketplace marketplace, String name) {
        return marketplace.parts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
