package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import ticketing.delivery.Outbox;
import ticketing.request.Log;

/**
 * Follows what the tickets service tells, and draws the conclusions for orders. Under the ticket's lock first, the
 * order's second: as everywhere here, so that no two wait for each other.
 */
@ApplicationScoped
@Transactional
public class Following {

    private static final Logger LOG = Log.of(Following.class);

    @Inject
    Tickets tickets;

    @Inject
    Orders orders;

    @Inject
    Outbox outbox;

    /** Nobody else changes these tickets and orders before the transaction ends. */
    public void lock(List<String> ticketIds, List<String> orderIds) {
        tickets.lock(ticketIds);
        orders.lock(orderIds);
    }

    /** Returns false for news that came too late. */
    public boolean changed(TicketNews news) {
        Ticket ticket = tickets.meet(news.id());
        if (!ticket.learn(news)) {
            return false;
        }
        news.reservedFor().flatMap(orders::locked).ifPresent(Order::confirm);
        return true;
    }

    /** The ticket is gone: nobody can order it any more, and whoever just did cannot have it. */
    public boolean deleted(String ticketId, long version) {
        Ticket ticket = tickets.meet(ticketId);
        if (!ticket.delete(version)) {
            return false;
        }
        orders.holderOf(ticketId).ifPresent(this::withdraw);
        return true;
    }

    private void withdraw(Order order) {
        orders.lock(order);
        if (order.cancel(CancelReason.TICKET_UNAVAILABLE)) {
            outbox.announce(OrderNews.cancelled(order));
        } else if (order.status() == OrderStatus.COMPLETE) {
            // Money decides: tickets sells it to this order as soon as it hears that it is paid.
            LOG.log(Level.INFO, "Order {0} was paid before the deletion of its ticket was heard of", order.id());
        }
    }
}
