package ticketing.orders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ticketing.delivery.Outbox;
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
        Map<String, Seen> seen = look(wishes);
        Map<Ticket, Wish> wanted = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            Seen sight = seen.get(wish.ticketId());
            Optional<Refusal> objection = sight == null ? Optional.of(new NotFound()) : sight.objection(wish.buyer());
            objection.ifPresentOrElse(
                    refusal -> decided.put(wish, Allotment.refused(refusal)),
                    () -> wanted.putIfAbsent(sight.ticket(), wish));
        }
        if (!wanted.isEmpty()) {
            hold(wanted, seen, decided);
        }
    }

    private Map<String, Seen> look(List<Wish> wishes) {
        Set<String> ids = wishes.stream().map(Wish::ticketId).collect(toSet());
        return tickets.look(ids).stream().collect(toMap(seen -> seen.ticket().id(), identity()));
    }

    private void hold(Map<Ticket, Wish> wanted, Map<String, Seen> seen, Map<Wish, Allotment> decided) {
        List<Order> placed = new ArrayList<>();
        for (Ticket ticket : tickets.hold(wanted.keySet())) {
            Wish wish = wanted.get(ticket);
            Order order = Order.place(
                    wish.buyer(),
                    ticket.hold(),
                    window.from(seen.get(ticket.id()).at()));
            outbox.announce(OrderNews.created(order), wish.cause());
            decided.put(wish, Allotment.of(order));
            placed.add(order);
        }
        orders.add(placed);
    }
}
