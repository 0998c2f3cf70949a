package ticketing.chaos.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import ticketing.chaos.wire.TcpProxies;
import ticketing.oracle.Oracle;
import ticketing.system.ApplicationServer;
import ticketing.system.BoundedWait;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Part;

/**
 * What faults act on: the marketplace, the proxies on its connections, its broker, and the files that request
 * faults in its servers.
 */
public final class ChaosEnvironment implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofMinutes(1);

    private final Marketplace marketplace;
    private final TcpProxies proxies;
    private final Path wanted;
    private final BrokerQueues queues;
    private final Oracle oracle;
    private final Map<String, Integer> poison = new TreeMap<>();

    /** The servers use the faults library and the proxies from their next start. */
    public ChaosEnvironment(Installation installation, Marketplace marketplace) {
        this.marketplace = marketplace;
        this.proxies = new TcpProxies(installation, marketplace);
        this.oracle = new Oracle(marketplace.postgres());
        this.queues = new BrokerQueues(marketplace.broker());
        this.wanted = installation.folder().resolve("faults");
        for (ApplicationServer server : marketplace.servers()) {
            server.setting("TICKETING_FAULTS", folderOf(server).toString());
        }
    }

    public Marketplace marketplace() {
        return marketplace;
    }

    TcpProxies proxies() {
        return proxies;
    }

    public Oracle oracle() {
        return oracle;
    }

    public BrokerQueues queues() {
        return queues;
    }

    /** Returns when every server is ready. */
    void awaitReady(String fault) {
        new BoundedWait(UNTIL_READY, () -> "Not everything is ready again after " + fault + ".")
                .until(() -> marketplace.servers().stream().allMatch(Part::isReady));
    }

    /** Sends poison messages as this service. */
    void poison(String sender) {
        try {
            poison.merge(sender, queues.sendPoison(sender), Integer::sum);
        } catch (Exception notSent) {
            throw new IllegalStateException("The broker does not accept poison messages", notSent);
        }
    }

    /** How many poison messages were sent as this service. */
    public int poisonOf(String sender) {
        return poison.getOrDefault(sender, 0);
    }

    /** Requests a fault in a server, from now on. */
    public void request(ApplicationServer server, String fault) {
        try {
            Files.createDirectories(folderOf(server));
            Files.writeString(folderOf(server).resolve(fault), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Withdraws a fault; false when it had already been triggered. */
    public boolean withdraw(ApplicationServer server, String fault) {
        try {
            return Files.deleteIfExists(folderOf(server).resolve(fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folderOf(ApplicationServer server) {
        return wanted.resolve(server.name());
    }

    @Override
    public void close() {
        proxies.close();
    }
}
