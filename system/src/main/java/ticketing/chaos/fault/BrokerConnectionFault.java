package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import ticketing.chaos.wire.TcpProxy;
import ticketing.system.BoundedWait;

/** For a while every connection to the broker hangs or is refused. */
record BrokerConnectionFault(String word, TcpProxy.State state, Duration length) implements Fault {

    @Override
    public String name() {
        return "broker-" + word;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of("auth", "tickets", "orders", "payments", "expiration", "broker", "postgres");
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        Collection<TcpProxy> hit = environment.proxies().toBroker();
        try {
            hit.forEach(proxy -> proxy.become(state));
            BoundedWait.pause(length);
        } finally {
            hit.forEach(proxy -> proxy.become(TcpProxy.State.OPEN));
        }
        environment.awaitReady(name());
    }
}
