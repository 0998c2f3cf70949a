package ticketing.system;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ticketing.system.broker.BrokerProgram;

/** The message broker: ActiveMQ Artemis with a journal on disk, on a port of this machine only. */
public final class Broker extends Part {

    static final String NAME = "broker";

    private final Distribution distribution;
    private final int port;

    Broker(Installation installation, Distribution distribution) {
        super(NAME, installation);
        this.distribution = distribution;
        this.port = installation.portOf(NAME);
    }

    @Override
    public int port() {
        return port;
    }

    /** The password of a service's broker user, which has the service's name. */
    public String passwordOf(String service) {
        return installation().secrets().broker(service);
    }

    @Override
    public boolean isReady() {
        return HealthProbe.listens(port);
    }

    @Override
    List<String> command() {
        return List.of(
                JavaRuntime.program(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dbroker.port=" + port,
                "-Dbroker.data=" + installation().data(NAME),
                "-cp",
                distribution.classpath(),
                BrokerProgram.class.getName(),
                distribution.brokerConfiguration().toString());
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> passwords = new TreeMap<>();
        Services.ALL.forEach(service -> passwords.put(
                service.toUpperCase(Locale.ROOT) + "_BROKER_PASSWORD",
                installation().secrets().broker(service)));
        return passwords;
    }
}
