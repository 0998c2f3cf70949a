package ticketing.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One server with one application or all of them: Open Liberty or Payara Server. Both run the same WAR files. */
public abstract class ApplicationServer extends Part {

    /** Halves the processor time of a start, and saves a fifth of the memory. */
    private static final List<String> NO_OPTIMISING = List.of("-XX:TieredStopAtLevel=1");

    /** Saves nearly as much, and still compiles password hashing, which then takes a third of the time. */
    private static final List<String> OPTIMISING_HASHES = List.of(
            "-XX:Tier4InvocationThreshold=300000",
            "-XX:Tier4MinInvocationThreshold=300000",
            "-XX:Tier4CompileThreshold=300000",
            "-XX:Tier4BackEdgeThreshold=10000000");

    private final Topology.Role role;
    private final ServerAddresses addresses;
    private boolean economical;
    private Optional<HostName> hostName = Optional.empty();

    ApplicationServer(Topology.Role role, ServerAddresses addresses, Installation installation) {
        super(role.serverName(), installation);
        this.role = role;
        this.addresses = addresses;
    }

    /** Whether a server can be given another host name on this machine. */
    public static boolean canChangeHostName() {
        return HostName.canBeChanged();
    }

    /** From the next start the server runs under this host name. */
    public final ApplicationServer onHost(String name) {
        hostName = Optional.of(new HostName(name));
        return this;
    }

    /** From the next start the server starts faster and runs slower code. */
    final void economize() {
        economical = true;
    }

    @Override
    public final int port() {
        return addresses.httpPort();
    }

    @Override
    public final Path log() {
        return installation().logs(name()).resolve("messages.log");
    }

    /** Whether it runs this service, or {@code client}. */
    public final boolean runs(String application) {
        return role.runs().equals(Topology.ALL) || role.runs().equals(application);
    }

    final Topology.Role role() {
        return role;
    }

    /** The prefix of the command, by which the server gets its host name. */
    final List<String> commandPrefix() {
        return hostName.map(HostName::prefix).orElse(List.of());
    }

    /** Options for Java by which this server differs from others of its kind. */
    final List<String> javaOptions() {
        List<String> options = new ArrayList<>();
        if (economical) {
            options.addAll(runs("auth") ? OPTIMISING_HASHES : NO_OPTIMISING);
        }
        hostName.ifPresent(host -> options.add(host.javaOption(log().getParent())));
        return options;
    }

    /** The addresses, keys and secrets of its services, under the names of docs/enterprise.md. */
    @Override
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(addresses.environment());
        environment.put("JAVA_HOME", JavaRuntime.home());
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

    private void addSecrets(String service, Map<String, String> environment) {
        Secrets secrets = installation().secrets();
        environment.put(service.toUpperCase(Locale.ROOT) + "_DB_PASSWORD", secrets.database(service));
        environment.put(service.toUpperCase(Locale.ROOT) + "_BROKER_PASSWORD", secrets.broker(service));
    }
}
