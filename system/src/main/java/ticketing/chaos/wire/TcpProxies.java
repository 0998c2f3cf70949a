package ticketing.chaos.wire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import ticketing.system.ApplicationServer;
import ticketing.system.Installation;
import ticketing.system.Marketplace;

/** A proxy to the database and one to the broker for each server. */
public final class TcpProxies implements AutoCloseable {

    private final Map<String, TcpProxy> toDatabase = new LinkedHashMap<>();
    private final Map<String, TcpProxy> toBroker = new LinkedHashMap<>();

    /** Creates the proxies; the servers use them from their next start. */
    public TcpProxies(Installation installation, Marketplace marketplace) {
        for (ApplicationServer server : marketplace.servers()) {
            String name = server.name();
            TcpProxy database = new TcpProxy(
                    installation.portOf(name + ".database"),
                    marketplace.postgres().port());
            TcpProxy broker = new TcpProxy(
                    installation.portOf(name + ".broker"), marketplace.broker().port());
            server.setting("DB_PORT", Integer.toString(database.port()));
            server.setting("BROKER_PORT", Integer.toString(broker.port()));
            toDatabase.put(name, database);
            toBroker.put(name, broker);
        }
    }

    /** The proxy of one server to the database. */
    public TcpProxy toDatabase(String server) {
        return toDatabase.get(server);
    }

    /** The proxies of all servers to the broker. */
    public Collection<TcpProxy> toBroker() {
        return toBroker.values();
    }

    @Override
    public void close() {
        toDatabase.values().forEach(TcpProxy::close);
        toBroker.values().forEach(TcpProxy::close);
    }
}
