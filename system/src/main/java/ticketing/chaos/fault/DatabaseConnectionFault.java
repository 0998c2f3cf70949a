package ticketing.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ticketing.chaos.wire.TcpProxy;

/**
 * For a while the connections between one service and its database hang, are refused, slowed down or cut. The other
 * services must not be affected.
 */
record DatabaseConnectionFault(String word, TcpProxy.State state, Duration length) implements Fault {

    @Override
    public String name() {
        return "database-" + word;
    }

    /** All parts: any other fault would be attributed to this one. */
    @Override
    public Set<String> affectedParts() {
        return ALL;
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        List<String> services = FaultCatalog.SERVICES;
        String hit = services.get(random.nextInt(services.size()));
        TcpProxy proxy = environment.proxies().toDatabase(hit);
        AvailabilityProbe probe = new AvailabilityProbe(environment.marketplace(), hit, state);
        try {
            proxy.become(state);
            probe.observeFor(length);
        } finally {
            proxy.become(TcpProxy.State.OPEN);
        }
        environment.awaitReady(name());
        probe.requireAvailability();
    }
}
