package ticketing.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One Open Liberty server with one application or all of them. */
public final class Liberty extends Part {

    /** Liberty's message id for an application that cannot be started. */
    private static final String NOT_DEPLOYED = "CWWKZ0002E";

    /** Halves the processor time of a start, and saves a fifth of the memory. */
    private static final List<String> NO_OPTIMISING = List.of("-XX:TieredStopAtLevel=1");

    /** Saves nearly as much, and still compiles password hashing, which then takes a third of the time. */
    private static final List<String> OPTIMISING_HASHES = List.of(
            "-XX:Tier4InvocationThreshold=300000",
            "-XX:Tier4MinInvocationThreshold=300000",
            "-XX:Tier4CompileThreshold=300000",
            "-XX:Tier4BackEdgeThreshold=10000000");

    private final Topology.Role role;
    private final Distribution distribution;
    private final ServerAddresses wiring;
    private boolean economical;
    private Optional<HostName> hostName = Optional.empty();

    Liberty(Topology.Role role, ServerAddresses wiring, Installation installation, Distribution distribution) {
        super(role.serverName(), installation);
        this.role = role;
        this.wiring = wiring;
        this.distribution = distribution;
    }

    /** Whether a server can be given another host name on this machine. */
    public static boolean canChangeHostName() {
        return HostName.canBeChanged();
    }

    /** From the next start the server runs under this host name. */
    public Liberty onHost(String name) {
        hostName = Optional.of(new HostName(name));
        return this;
    }

    /** From the next start the server starts faster and runs slower code. */
    void economize() {
        economical = true;
    }

    @Override
    public int port() {
        return wiring.httpPort();
    }

    @Override
    public Path log() {
        return installation().logs(name()).resolve("messages.log");
    }

    /** Whether it runs this service, or {@code client}. */
    public boolean runs(String application) {
        return role.runs().equals(Topology.ALL) || role.runs().equals(application);
    }

    @Override
    public boolean isReady() {
        return HealthProbe.isReady(port());
    }

    /** A failed migration, for example, or a missing setting. */
    @Override
    Optional<String> startFailure() {
        try {
            return Files.readString(console()).contains(NOT_DEPLOYED)
                    ? Optional.of("cannot deploy an application")
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    Topology.Role role() {
        return role;
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>();
        hostName.ifPresent(host -> command.addAll(host.prefix()));
        // By bash, which quotes the options for Java itself: another shell starts two more programs for each.
        String script = distribution.liberty().resolve("bin/server").toString();
        command.addAll(List.of("bash", script, "run", name()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(wiring.environment());
        environment.put("JAVA_HOME", JavaRuntime.home());
        environment.put("JVM_ARGS", javaArguments());
        environment.put("WLP_USER_DIR", installation().userDirectory().toString());
        environment.put("WLP_OUTPUT_DIR", installation().serverOutput().toString());
        environment.put("LOG_DIR", log().getParent().toString());
        environment.put("LOG_LEVEL", "ERROR");
        addKeys(environment);
        role.services().forEach(service -> addSecrets(service, environment));
        return environment;
    }

    /** All servers verify sessions; only auth signs them and makes the administrator; only orders signs entry codes. */
    private void addKeys(Map<String, String> environment) {
        Installation of = installation();
        environment.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", of.publicKeys().toUri().toString());
        if (runs("auth")) {
            environment.put(
                    "TICKETING_SESSION_SIGNINGKEY_LOCATION",
                    of.signingKey().toUri().toString());
            environment.put("TICKETING_ADMIN_EMAIL", Secrets.ADMINISTRATOR_EMAIL);
            environment.put("TICKETING_ADMIN_PASSWORD", of.secrets().administrator());
        }
        if (runs("orders")) {
            environment.put("TICKETING_ORDER_CODEKEY", of.secrets().codes());
        }
    }

    private String javaArguments() {
        List<String> arguments = new ArrayList<>();
        if (economical) {
            arguments.addAll(runs("auth") ? OPTIMISING_HASHES : NO_OPTIMISING);
        }
        hostName.ifPresent(host -> arguments.add(host.javaOption(log().getParent())));
        return String.join(" ", arguments);
    }

    private void addSecrets(String service, Map<String, String> environment) {
        Secrets secrets = installation().secrets();
        environment.put(service.toUpperCase(Locale.ROOT) + "_DB_PASSWORD", secrets.database(service));
        environment.put(service.toUpperCase(Locale.ROOT) + "_BROKER_PASSWORD", secrets.broker(service));
    }
}
