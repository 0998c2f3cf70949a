package ticketing.orders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tickets without a database. */
final class TicketsInMemory extends Tickets {

    private final Map<String, Ticket> all = new HashMap<>();

    /** Runs between a snapshot and the hold, as a concurrent transaction might. */
    Runnable meanwhile = () -> {};

    int attempts;

    private final OrdersInMemory orders;
    private final Supplier<OffsetDateTime> clock;

    TicketsInMemory(OrdersInMemory orders, Supplier<OffsetDateTime> clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    Optional<Ticket> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    List<TicketSnapshot> snapshots(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> find(id).stream())
                .map(ticket -> new TicketSnapshot(
                        ticket,
                        orders.findHolderForUpdate(ticket.id())
                                .map(Order::status)
                                .orElse(null),
                        clock.get()))
                .toList();
    }

    @Override
    List<Ticket> incrementHolds(Collection<Ticket> free) {
        attempts++;
        Map<Ticket, List<Long>> before = free.stream().collect(toMap(identity(), TicketsInMemory::state));
        meanwhile.run();
        return free.stream()
                .filter(ticket -> before.get(ticket).equals(state(ticket)))
                .toList();
    }

    private static List<Long> state(Ticket ticket) {
        return List.of(ticket.version(), ticket.holds());
    }

    @Override
    Ticket findOrCreateForUpdate(String id) {
        return all.computeIfAbsent(id, Ticket::new);
    }
}
