package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import ticketing.delivery.Outbox;
import ticketing.platform.DatabaseClock;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/** What buyers do: hold a ticket, look at what they hold, give it up. */
@ApplicationScoped
@Transactional
public class Ordering {

    @Inject
    Tickets tickets;

    @Inject
    Orders orders;

    @Inject
    Window window;

    @Inject
    DatabaseClock clock;

    @Inject
    RefusedOrders refused;

    @Inject
    Outbox outbox;

    /**
     * Holds a ticket for a buyer. Nobody queues for a lock: the hold is counted if the ticket is still as it was when it
     * was found free, and looked at again if it is not.
     *
     * @throws Refusal when the ticket is not to be had
     */
    public Order place(String buyer, String ticketId) {
        Ticket ticket = tickets.find(ticketId).orElseThrow(NotFound::new);
        OffsetDateTime now = requireFree(ticket, buyer);
        while (!tickets.hold(ticket)) {
            tickets.readAgain(ticket);
            now = requireFree(ticket, buyer);
        }
        Order order = Order.place(buyer, ticket.hold(), window.from(now));
        orders.add(order);
        outbox.announce(OrderNews.created(order));
        return order;
    }

    /** Returns a time after it was found free. What can be refused without asking for the time is. */
    private OffsetDateTime requireFree(Ticket ticket, String buyer) {
        ticket.objection(buyer)
                .or(() -> orders.holderOf(ticket.id()).map(Order::objection))
                .ifPresent(this::refuse);
        OffsetDateTime now = clock.now();
        ticket.objection(now).ifPresent(this::refuse);
        return now;
    }

    private void refuse(Refusal objection) {
        refused.count(objection);
        throw objection;
    }

    /** @throws Refusal when there is no such order, or it is somebody else's */
    public Order order(String buyer, String orderId) {
        Order order = orders.find(orderId).orElseThrow(NotFound::new);
        order.requireOwner(buyer);
        return order;
    }

    public List<Order> list(OrderList wanted) {
        return orders.list(wanted);
    }

    /**
     * Gives up a buyer's order; one that is cancelled already stays as it is.
     *
     * @param expected refuses a version that the buyer does not mean
     * @throws Refusal when there is no such order, it is somebody else's, or paid
     */
    public void cancel(String buyer, String orderId, LongConsumer expected) {
        Order order = orders.locked(orderId).orElseThrow(NotFound::new);
        order.requireOwner(buyer);
        expected.accept(order.version());
        if (order.cancelUnpaid(CancelReason.USER)) {
            outbox.announce(OrderNews.cancelled(order));
        }
    }
}
