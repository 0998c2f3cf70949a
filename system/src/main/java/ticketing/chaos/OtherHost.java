package ticketing.chaos;

import java.util.Random;
import java.util.Set;
import ticketing.system.Liberty;

/** The expiration service dies, and starts again on a machine of another name: its timers must not stay behind. */
record OtherHost() implements Fault {

    @Override
    public String name() {
        return "host-name";
    }

    @Override
    public int kills() {
        return 1;
    }

    @Override
    public Set<String> victims() {
        return Set.of("expiration");
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Liberty victim = field.marketplace().server("expiration");
        victim.kill();
        victim.onHost("host-" + random.nextInt(1_000)).start();
    }
}
