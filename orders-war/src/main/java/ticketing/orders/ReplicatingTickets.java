package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import ticketing.chassis.request.Log;
import ticketing.delivery.outbox.Outbox;

/**
 * Maintains the replica of tickets, confirms holds, and cancels orders of deleted tickets. Locks the ticket's row before
 * the order's, as all transactions of this service that lock both. The order of a deleted ticket is found later; should
 * that deadlock, the batch is retried event by event.
 */
@Transactional
@ApplicationScoped
public class ReplicatingTickets {

    private static final Logger LOG = Log.of(ReplicatingTickets.class);

    @Inject
    Tickets tickets;

    @Inject
    Orders orders;

    @Inject
    Outbox outbox;

    /** Locks the rows until the transaction ends. */
    public void lockAll(List<String> ticketIds, List<String> orderIds) {
        tickets.lockAll(ticketIds);
        orders.lockAll(orderIds);
    }

    /** Returns false for a stale state. */
    public boolean update(TicketState state) {
        Ticket ticket = tickets.findOrCreateForUpdate(state.id());
        if (!ticket.update(state)) {
            return false;
        }
        state.reservedFor().flatMap(orders::findForUpdate).ifPresent(Order::confirm);
        return true;
    }

    /** Marks a ticket as deleted and cancels its unpaid order. Returns false for a stale version. */
    public boolean delete(String ticketId, long version) {
        Ticket ticket = tickets.findOrCreateForUpdate(ticketId);
        if (!ticket.delete(version)) {
            return false;
        }
        orders.findHolderForUpdate(ticketId).ifPresent(this::cancel);
        return true;
    }

    private void cancel(Order order) {
        if (order.cancel(CancelReason.TICKET_UNAVAILABLE)) {
            outbox.publish(OrderEvents.cancelled(order));
        } else if (order.status() == OrderStatus.COMPLETE) {
            // The payment decides: tickets sells the ticket to this order when it consumes OrderCompleted.
            LOG.log(
                    Level.INFO,
                    "Order {0} was paid before the deletion of its ticket arrived; it stays complete",
                    order.id());
        }
    }
}
