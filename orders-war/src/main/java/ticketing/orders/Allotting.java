package ticketing.orders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ticketing.delivery.Outbox;
import ticketing.platform.DatabaseClock;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/**
 * Gives tickets to those who want them. Nobody queues for a lock: a hold is counted if the ticket is still as it was when
 * it was found free, and the ticket is looked at again if it is not.
 */
@ApplicationScoped
public class Allotting {

    @Inject
    Tickets tickets;

    @Inject
    Orders orders;

    @Inject
    Window window;

    @Inject
    DatabaseClock clock;

    @Inject
    Outbox outbox;

    /**
     * Decides on wishes that came together, each as if it came alone; of those for one ticket the first has it.
     *
     * @return what becomes of each, in their order
     */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Allotment> allot(List<Wish> wishes) {
        Map<Wish, Allotment> decided = new LinkedHashMap<>();
        List<Wish> open = wishes;
        while (!open.isEmpty()) {
            decide(open, decided);
            open = open.stream().filter(wish -> !decided.containsKey(wish)).toList();
        }
        return wishes.stream().map(decided::get).toList();
    }

    /** Leaves those open that lost a race, and all but the first of those for a free ticket. */
    private void decide(List<Wish> wishes, Map<Wish, Allotment> decided) {
        Look look = look(wishes);
        Map<Ticket, Wish> wanted = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            look.objection(wish)
                    .ifPresentOrElse(
                            refusal -> decided.put(wish, Allotment.refused(refusal)),
                            () -> wanted.putIfAbsent(look.ticket(wish), wish));
        }
        if (!wanted.isEmpty()) {
            hold(wanted, decided);
        }
    }

    /** What can be refused without asking for the time has been. */
    private void hold(Map<Ticket, Wish> wanted, Map<Wish, Allotment> decided) {
        OffsetDateTime now = clock.now();
        List<Ticket> free = new ArrayList<>();
        wanted.forEach((ticket, wish) -> ticket.objection(now)
                .ifPresentOrElse(refusal -> decided.put(wish, Allotment.refused(refusal)), () -> free.add(ticket)));
        List<Order> placed = new ArrayList<>();
        for (Ticket ticket : tickets.hold(free)) {
            Wish wish = wanted.get(ticket);
            Order order = Order.place(wish.buyer(), ticket.hold(), window.from(now));
            outbox.announce(OrderNews.created(order), wish.cause());
            decided.put(wish, Allotment.of(order));
            placed.add(order);
        }
        orders.add(placed);
    }

    private Look look(List<Wish> wishes) {
        Set<String> ids = wishes.stream().map(Wish::ticketId).collect(toSet());
        Map<String, Ticket> known = tickets.find(ids).stream().collect(toMap(Ticket::id, identity()));
        Map<String, Order> holders = orders.holdersOf(known.keySet()).stream()
                .collect(toMap(order -> order.hold().ticketId(), identity()));
        return new Look(known, holders);
    }

    /** Tickets as they were a moment ago, and who held them. */
    private record Look(Map<String, Ticket> tickets, Map<String, Order> holders) {

        Ticket ticket(Wish wish) {
            return tickets.get(wish.ticketId());
        }

        Optional<Refusal> objection(Wish wish) {
            Ticket ticket = ticket(wish);
            return ticket == null
                    ? Optional.of(new NotFound())
                    : ticket.objection(wish.buyer())
                            .or(() -> Optional.ofNullable(holders.get(wish.ticketId()))
                                    .map(Order::objection));
        }
    }
}
