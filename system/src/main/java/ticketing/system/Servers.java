package ticketing.system;

import java.util.List;
import java.util.Optional;

/** The servers of one topology, wired to the database and the broker, and the front where it needs one. */
final class Servers {

    private final List<Liberty> all;
    private final Optional<Front> front;

    Servers(Topology topology, int port, Postgres postgres, Broker broker, Distribution distribution) {
        Installation installation = postgres.installation();
        this.all = topology.roles()
                .map(role -> {
                    Wiring wiring = topology.needsFront()
                            ? Wiring.behindFront(installation.portOf(role.serverName()), postgres, broker)
                            : Wiring.inTheOpen(port, postgres, broker);
                    return new Liberty(role, wiring, installation, distribution);
                })
                .toList();
        this.front = topology.needsFront()
                ? Optional.of(new Front(port, all, installation, distribution))
                : Optional.empty();
    }

    List<Liberty> all() {
        return all;
    }

    Optional<Front> front() {
        return front;
    }

    List<Liberty> of(String application) {
        return all.stream().filter(server -> server.runs(application)).toList();
    }

    List<Topology.Role> roles() {
        return all.stream().map(Liberty::role).toList();
    }
}
