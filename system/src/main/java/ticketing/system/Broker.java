package ticketing.system;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ticketing.system.broker.BrokerProgram;

/** The post office: a broker that keeps what it was given on disk, reached only from this machine. */
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

    /** What a service signs in with, under its own name. */
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
