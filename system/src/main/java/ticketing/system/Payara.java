package ticketing.system;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Payara server, which is a domain of its own. It listens on the loopback only. Its process is Java itself: asadmin
 * would stay beside it.
 */
final class Payara extends ApplicationServer {

    /** The log's text about an application that cannot be started. */
    private static final String NOT_DEPLOYED = "Exception while loading the app";

    private static final Duration BOOT_TIMEOUT = Duration.ofMinutes(3);

    private final PayaraDomain domain;
    private final int adminPort;

    Payara(Topology.Role role, ServerAddresses addresses, Installation installation, Distribution distribution) {
        super(role, addresses, installation);
        this.domain = new PayaraDomain(role, installation, distribution);
        this.adminPort = installation.portOf(name() + "-admin");
    }

    /** Payara answers 200 before its applications are deployed, so their checks are required. */
    @Override
    public boolean isReady() {
        String checks = HealthProbe.readiness(port());
        return !checks.isEmpty()
                && role().services().stream().allMatch(service -> checks.contains('"' + service + '-'))
                && (!runs(Topology.CLIENT) || HealthProbe.isOk(port(), "/"));
    }

    @Override
    Optional<String> startFailure() {
        try (Stream<String> lines = Files.lines(console())) {
            return lines.anyMatch(line -> line.contains(NOT_DEPLOYED))
                    ? Optional.of("cannot deploy an application")
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    @Override
    void prepare() {
        domain.update(log());
    }

    /** On its first boot the server gets its resources and applications. */
    @Override
    void whenStarted(Process process) {
        if (!domain.isConfigured()) {
            new BoundedWait(BOOT_TIMEOUT, () -> name() + " did not boot; read " + log() + ".")
                    .until(() -> HealthProbe.listens(adminPort), process::isAlive);
            domain.configure(adminPort);
        }
    }

    @Override
    void whenReady() {
        domain.markConfigured();
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(commandPrefix());
        command.addAll(domain.command(javaOptions()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> environment = super.environment();
        environment.put("HTTP_HOST", "127.0.0.1");
        environment.put("ADMIN_PORT", Integer.toString(adminPort));
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("DB_POOL_SIZE", "40");
        environment.put(
                "BROKER_ADDRESS",
                "host=%s;port=%s;netty-connect-timeout=5000"
                        .formatted(environment.get("BROKER_HOST"), environment.get("BROKER_PORT")));
        environment.put(
                "BROKER_CONNECTOR", "org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory");
        role().services().forEach(service -> addNames(service, environment));
        return environment;
    }

    /** Payara has no defaults for references to the environment. */
    private static void addNames(String service, Map<String, String> environment) {
        String prefix = service.toUpperCase(Locale.ROOT);
        environment.put(prefix + "_DB_HOST", environment.get("DB_HOST"));
        environment.put(prefix + "_DB_PORT", environment.get("DB_PORT"));
        environment.put(prefix + "_DB_NAME", service);
        environment.put(prefix + "_DB_USER", service);
        environment.put(prefix + "_BROKER_USER", service);
    }
}
