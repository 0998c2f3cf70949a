package ticketing.chaos.fault;

import java.util.Random;
import java.util.Set;
import ticketing.system.ApplicationServer;

/** Kills the expiration service and starts it under another host name: its persistent timers must still run. */
record HostNameChange() implements Fault {

    @Override
    public String name() {
        return "host-name";
    }

    @Override
    public int kills() {
        return 1;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of("expiration");
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        ApplicationServer part = environment.marketplace().server("expiration");
        part.kill();
        part.onHost("host-" + random.nextInt(1_000)).start();
    }
}
