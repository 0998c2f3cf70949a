package ticketing.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tickets without a database. */
final class TicketsInMemory extends Tickets {

    private final Map<String, Ticket> all = new HashMap<>();

    /** What happens elsewhere while somebody waits for the lock. */
    Runnable meanwhile = () -> {};

    int locks;

    @Override
    Optional<Ticket> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    void lock(Ticket ticket) {
        locks++;
        meanwhile.run();
    }

    @Override
    Ticket meet(String id) {
        return all.computeIfAbsent(id, Ticket::new);
    }
}
