package ticketing.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole system of one installation: database, broker, servers and, with several servers, the front proxy.
 * Starts and stops as a whole; each part can be started, stopped and killed by itself.
 */
public final class Marketplace implements AutoCloseable {

    private final Installation installation;
    private final int port;
    private final Postgres postgres;
    private final Broker broker;
    private final Servers servers;
    private Progress progress = new Progress(line -> {});
    private final boolean needsDatabaseFirst;
    private boolean ours;

    /**
     * A system that is not started yet.
     *
     * @param port its public port; 0 for a free one, the same each time while it stays free
     */
    public Marketplace(Installation installation, Topology topology, int port) {
        Distribution distribution = Distribution.ofThisBuild();
        this.installation = installation;
        this.needsDatabaseFirst = topology.product().needsDatabaseFirst();
        this.port = port == 0 ? installation.portOf("public") : port;
        this.postgres = new Postgres(installation, distribution);
        this.broker = new Broker(installation, distribution);
        this.servers = new Servers(topology, this.port, new Backends(postgres, broker), distribution);
    }

    /** Sets an environment variable for every server; it counts from the next start. */
    public Marketplace setting(String variable, String value) {
        servers.all().forEach(server -> server.setting(variable, value));
        return this;
    }

    /** Trades throughput for a start that is several seconds shorter: for tests. */
    public Marketplace startingQuickly() {
        servers.all().forEach(ApplicationServer::economize);
        return this;
    }

    /** From the next start the services contain the faults library: for chaos runs. */
    public Marketplace withFaults() {
        servers.add(Distribution.ofThisBuild().faults());
        return this;
    }

    /** From the next start these files are copied over Liberty's user directory. */
    public Marketplace overlaid(Path files) {
        servers.overlay(files);
        return this;
    }

    /** Reports each step of starting and stopping, a line each. */
    public Marketplace reportingProgress(Consumer<String> listener) {
        progress = new Progress(listener);
        return this;
    }

    /**
     * Starts all parts that are not running, and returns when all are ready. Parts of an earlier launcher are
     * stopped first.
     */
    public void start() {
        replaceWhatOthersLeft();
        if (parts().stream().noneMatch(Part::isRunning)) {
            Ports.requireFree(port);
        }
        servers.configure();
        if (needsDatabaseFirst) {
            progress.startTogether(List.of(postgres, broker));
        }
        // Otherwise all at once: a server takes longer to reach its database than the database takes to start, and
        // waits
        // for it.
        progress.startTogether(Stream.concat(Stream.of(postgres, broker), servers.all().stream())
                .filter(part -> !part.isRunning())
                .toList());
        servers.front().ifPresent(progress::start);
    }

    /** Kills all parts, as a power failure does. */
    public void kill() {
        parts().forEach(Part::kill);
    }

    /** Stops all parts gracefully, servers before database and broker. It can be started again. */
    @Override
    public void close() {
        Shutdown.of(installation, progress.listener());
    }

    /** The installation with its data, logs and secrets. */
    public Installation installation() {
        return installation;
    }

    /** The public address. */
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** The database. */
    public Postgres postgres() {
        return postgres;
    }

    /** The message broker. */
    public Broker broker() {
        return broker;
    }

    /** All servers. */
    public List<ApplicationServer> servers() {
        return servers.all();
    }

    /** The servers that run a service, or {@code client}, in the order of their start. */
    public List<ApplicationServer> servers(String application) {
        return servers.of(application);
    }

    /** The first server that runs a service, or {@code client}. */
    public ApplicationServer server(String application) {
        return servers(application).get(0);
    }

    /** All parts, in the order of starting. */
    public List<Part> parts() {
        return Stream.concat(Stream.of(postgres, broker), servers.parts()).toList();
    }

    private void replaceWhatOthersLeft() {
        if (!ours) {
            Shutdown.of(installation, line -> progress.listener().accept(line + " (left by an earlier launcher)"));
            ours = true;
        }
    }
}
