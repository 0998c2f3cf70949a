package ticketing.chaos;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import ticketing.system.Installation;
import ticketing.system.Liberty;
import ticketing.system.Marketplace;

/** Every server's own wires to the database and to the broker. */
final class Wires implements AutoCloseable {

    private final Map<String, Wire> toDatabase = new LinkedHashMap<>();
    private final Map<String, Wire> toBroker = new LinkedHashMap<>();

    /** Lays them; the servers use them from their next start. */
    Wires(Installation installation, Marketplace marketplace) {
        for (Liberty server : marketplace.servers()) {
            String name = server.name();
            Wire database = new Wire(
                    installation.portOf(name + ".database"),
                    marketplace.postgres().port());
            Wire broker = new Wire(
                    installation.portOf(name + ".broker"), marketplace.broker().port());
            server.setting("DB_PORT", Integer.toString(database.port()));
            server.setting("BROKER_PORT", Integer.toString(broker.port()));
            toDatabase.put(name, database);
            toBroker.put(name, broker);
        }
    }

    /** From one server to the database. */
    Wire toDatabase(String server) {
        return toDatabase.get(server);
    }

    /** From all servers to the broker. */
    Collection<Wire> toBroker() {
        return toBroker.values();
    }

    @Override
    public void close() {
        toDatabase.values().forEach(Wire::close);
        toBroker.values().forEach(Wire::close);
    }
}
