package ticketing.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole system of one installation: database, broker, servers and, where there are several servers, the front.
 * Starts and stops as one; each part can also be started, stopped and killed by itself.
 */
public final class Marketplace implements AutoCloseable {

    private final Installation installation;
    private final int port;
    private final Postgres postgres;
    private final Broker broker;
    private final Servers servers;
    private Progress progress = new Progress(line -> {});
    private boolean ours;

    /**
     * A system that is not started yet.
     *
     * @param port where it is reached; 0 finds a free one, the same each time while it stays free
     */
    public Marketplace(Installation installation, Topology topology, int port) {
        Distribution distribution = Distribution.ofThisBuild();
        this.installation = installation;
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

    /** Sacrifices throughput for a start that is several seconds shorter: for tests. */
    public Marketplace startingQuickly() {
        servers.all().forEach(Liberty::economize);
        return this;
    }

    /** From the next start things can be made to go wrong inside the services: for proofs. */
    public Marketplace withFaults() {
        servers.add(Distribution.ofThisBuild().faults());
        return this;
    }

    /** From the next start these files lie over Liberty's user directory. */
    public Marketplace overlaid(Path files) {
        servers.overlay(files);
        return this;
    }

    /** Tells one line for each step of starting and stopping. */
    public Marketplace tellingProgress(Consumer<String> listener) {
        progress = new Progress(listener);
        return this;
    }

    /** Starts what is not running, and returns when all of it is ready. What another launcher left running is replaced. */
    public void start() {
        replaceWhatOthersLeft();
        if (parts().stream().noneMatch(Part::isRunning)) {
            Ports.requireFree(port);
        }
        servers.configure();
        // A server takes longer until it asks for its database than that takes to be there, and waits for it otherwise.
        progress.startTogether(Stream.concat(Stream.of(postgres, broker), servers.all().stream())
                .toList());
        servers.front().ifPresent(progress::start);
    }

    /** Kills everything, as a power failure does. */
    public void kill() {
        parts().forEach(Part::kill);
    }

    /** Stops everything in good order; the last to go is what the others need. It can be started again. */
    @Override
    public void close() {
        Shutdown.of(installation, progress.listener());
    }

    /** Where it keeps its data, logs and secrets. */
    public Installation installation() {
        return installation;
    }

    /** Where customers find it. */
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** The database. */
    public Postgres postgres() {
        return postgres;
    }

    /** The post office. */
    public Broker broker() {
        return broker;
    }

    /** All servers. */
    public List<Liberty> servers() {
        return servers.all();
    }

    /** The servers that run a service, or {@code client}; the first is there before its replicas. */
    public List<Liberty> servers(String application) {
        return servers.of(application);
    }

    /** The first server that runs a service, or {@code client}. */
    public Liberty server(String application) {
        return servers(application).get(0);
    }

    /** Everything, in the order of starting. */
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
