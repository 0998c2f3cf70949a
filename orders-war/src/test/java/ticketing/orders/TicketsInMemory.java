package ticketing.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tickets without a database. */
final class TicketsInMemory extends Tickets {

    private final Map<String, Ticket> all = new HashMap<>();

    /** What happens elsewhere between a look and the hold. */
    Runnable meanwhile = () -> {};

    int attempts;

    @Override
    Optional<Ticket> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    boolean hold(Ticket ticket) {
        attempts++;
        long version = ticket.version();
        long holds = ticket.holds();
        meanwhile.run();
        return ticket.version() == version && ticket.holds() == holds;
    }

    @Override
    void readAgain(Ticket ticket) {
        // There is only the one.
    }

    @Override
    Ticket meet(String id) {
        return all.computeIfAbsent(id, Ticket::new);
    }
}
