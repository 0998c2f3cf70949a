package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.LongConsumer;
import ticketing.delivery.Outbox;
import ticketing.platform.Ids;
import ticketing.platform.InTurn;
import ticketing.platform.JointCommit;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;
import ticketing.request.Cause;

/** What buyers do: hold a ticket, look at what they hold, give it up. */
@ApplicationScoped
public class Ordering {

    @Inject
    Orders orders;

    @Inject
    InTurn turn;

    @Inject
    Allotting allotting;

    @Inject
    RefusedOrders refused;

    @Inject
    Outbox outbox;

    private final JointCommit<Wish, Allotment> together =
            new JointCommit<>(wishes -> turn.take(() -> allotting.allot(wishes)));

    /**
     * Holds a ticket for a buyer. What several want at the same time is one commit.
     *
     * @throws Refusal when the ticket is not to be had
     */
    public Order place(String buyer, String ticketId) {
        if (!Ids.isPossible(ticketId)) {
            throw new NotFound();
        }
        Allotment allotment = together.with(new Wish(buyer, ticketId, Cause.current()));
        if (allotment.refusal() != null) {
            refused.count(allotment.refusal());
            throw allotment.refusal();
        }
        return allotment.order();
    }

    /** @throws Refusal when there is no such order, or it is somebody else's */
    @Transactional
    public Order order(String buyer, String orderId) {
        Order order = orders.find(orderId).orElseThrow(NotFound::new);
        order.requireOwner(buyer);
        return order;
    }

    @Transactional
    public List<Order> list(OrderList wanted) {
        return orders.list(wanted);
    }

    /**
     * Gives up a buyer's order; one that is cancelled already stays as it is.
     *
     * @param expected refuses a version that the buyer does not mean
     * @throws Refusal when there is no such order, it is somebody else's, or paid
     */
    @Transactional
    public void cancel(String buyer, String orderId, LongConsumer expected) {
        Order order = orders.locked(orderId).orElseThrow(NotFound::new);
        order.requireOwner(buyer);
        expected.accept(order.version());
        if (order.cancelUnpaid(CancelReason.USER)) {
            outbox.announce(OrderNews.cancelled(order));
        }
    }
}
