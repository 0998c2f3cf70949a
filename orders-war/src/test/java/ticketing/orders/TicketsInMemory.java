package ticketing.orders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
    List<Ticket> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    List<Ticket> hold(List<Ticket> free) {
        attempts++;
        Map<Ticket, List<Long>> before = free.stream().collect(toMap(identity(), TicketsInMemory::seen));
        meanwhile.run();
        return free.stream()
                .filter(ticket -> before.get(ticket).equals(seen(ticket)))
                .toList();
    }

    private static List<Long> seen(Ticket ticket) {
        return List.of(ticket.version(), ticket.holds());
    }

    @Override
    Ticket meet(String id) {
        return all.computeIfAbsent(id, Ticket::new);
    }
}
