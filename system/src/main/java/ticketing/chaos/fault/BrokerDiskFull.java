package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.BoundedWait;
import ticketing.system.Broker;

/** For a while the broker accepts no messages, since its disk counts as full. */
record BrokerDiskFull(Duration length) implements Fault {

    private static final String OPTIONS = "JDK_JAVA_OPTIONS";
    private static final String NO_DISK_IS_LARGE_ENOUGH = "-Dbroker.free=1000000GB";

    @Override
    public String name() {
        return "broker-disk-full";
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of("broker");
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        Broker broker = environment.marketplace().broker();
        restart(broker, NO_DISK_IS_LARGE_ENOUGH);
        BoundedWait.pause(length);
        restart(broker, "");
    }

    private static void restart(Broker broker, String options) {
        broker.stop();
        broker.setting(OPTIONS, options);
        broker.start();
    }
}
