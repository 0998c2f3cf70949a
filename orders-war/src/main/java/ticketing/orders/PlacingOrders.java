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
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;
import ticketing.delivery.outbox.Outbox;
import ticketing.orders.Placement.Placed;
import ticketing.orders.Placement.Refused;

/**
 * Places a batch of orders in one transaction, optimistically: without {@code select for update}, a hold is counted only if
 * the ticket's version and holds still equal its snapshot, and the ticket is read again if they do not.
 */
@ApplicationScoped
class PlacingOrders {

    @Inject
    Tickets tickets;

    @Inject
    Orders orders;

    @Inject
    PaymentWindowLength window;

    @Inject
    Outbox outbox;

    /**
     * Decides about commands as if each came alone; of those for one ticket the first gets it.
     *
     * @return a placement for each command, in their order
     */
    @UsesDatabase
    @Transactional(TxType.REQUIRES_NEW)
    public List<Placement> placeAll(List<PlaceOrder> commands) {
        Map<PlaceOrder, Placement> placements = new LinkedHashMap<>();
        List<PlaceOrder> undecided = commands;
        while (!undecided.isEmpty()) {
            decide(undecided, placements);
            undecided = undecided.stream()
                    .filter(command -> !placements.containsKey(command))
                    .toList();
        }
        return commands.stream().map(placements::get).toList();
    }

    /** Leaves commands undecided that lost a race, and all but the first for an available ticket. */
    private void decide(List<PlaceOrder> commands, Map<PlaceOrder, Placement> placements) {
        Map<String, TicketSnapshot> snapshots = snapshots(commands);
        Map<Ticket, PlaceOrder> available = new LinkedHashMap<>();
        for (PlaceOrder command : commands) {
            TicketSnapshot snapshot = snapshots.get(command.ticketId());
            Optional<Refusal> refusal =
                    snapshot == null ? Optional.of(new NotFound()) : snapshot.refusal(command.buyer());
            refusal.ifPresentOrElse(
                    reason -> placements.put(command, new Refused(reason)),
                    () -> available.putIfAbsent(snapshot.ticket(), command));
        }
        if (!available.isEmpty()) {
            place(available, snapshots, placements);
        }
    }

    private Map<String, TicketSnapshot> snapshots(List<PlaceOrder> commands) {
        Set<String> ids = commands.stream().map(PlaceOrder::ticketId).collect(toSet());
        return tickets.snapshots(ids).stream()
                .collect(toMap(snapshot -> snapshot.ticket().id(), identity()));
    }

    private void place(
            Map<Ticket, PlaceOrder> available,
            Map<String, TicketSnapshot> snapshots,
            Map<PlaceOrder, Placement> placements) {
        List<Order> placed = new ArrayList<>();
        for (Ticket ticket : tickets.incrementHolds(available.keySet())) {
            PlaceOrder command = available.get(ticket);
            Order order = Order.place(
                    command.buyer(),
                    ticket.incrementedHold(),
                    window.startingAt(snapshots.get(ticket.id()).readAt()));
            outbox.publish(OrderEvents.created(order), command.context());
            placements.put(command, new Placed(order));
            placed.add(order);
        }
        orders.add(placed);
    }
}
