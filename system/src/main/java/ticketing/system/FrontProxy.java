package ticketing.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ticketing.system.front.FrontProgram;

/** The proxy before several servers: routes each path to the servers of its service. */
public final class FrontProxy extends Part {

    static final String NAME = "front";

    private final Distribution distribution;
    private final List<ApplicationServer> servers;
    private final int port;

    FrontProxy(int port, List<ApplicationServer> servers, Installation installation, Distribution distribution) {
        super(NAME, installation);
        this.port = port;
        this.servers = servers;
        this.distribution = distribution;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public boolean isReady() {
        return HealthProbe.isReady(port);
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                JavaRuntime.program(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                distribution.classpath(),
                FrontProgram.class.getName(),
                Integer.toString(port)));
        servers.forEach(server -> command.add(server.role().runs() + "=http://127.0.0.1:" + server.port()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }
}
