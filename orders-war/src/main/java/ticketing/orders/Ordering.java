package ticketing.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.batching.RequestBatcher;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.service.Ids;
import ticketing.delivery.outbox.Outbox;
import ticketing.orders.Placement.Placed;
import ticketing.orders.Placement.Refused;

/** Places, finds and cancels orders of buyers. */
@ApplicationScoped
public class Ordering {

    @Inject
    Orders orders;

    @Inject
    Tickets tickets;

    @Inject
    PlacingOrders placing;

    @Inject
    Meters meters;

    @Inject
    Outbox outbox;

    private RequestBatcher<PlaceOrder, Placement> batcher;

    @PostConstruct
    void start() {
        batcher = new RequestBatcher<>(placing::placeAll);
    }

    /**
     * Places an order for a ticket. Concurrent calls are committed in one batch.
     *
     * @throws Refusal when the ticket cannot be ordered
     */
    public Order place(String buyer, String ticketId) {
        if (!Ids.isValid(ticketId)) {
            throw new NotFound();
        }
        Placement placement = batcher.submit(new PlaceOrder(buyer, ticketId, RequestContext.current()));
        if (placement instanceof Refused refused) {
            count(refused.reason());
            throw refused.reason();
        }
        return ((Placed) placement).order();
    }

    /** @throws Refusal when there is no such order, or it belongs to another buyer */
    @Transactional
    public Order order(String buyer, String orderId) {
        Order order = orders.find(orderId).orElseThrow(NotFound::new);
        order.requireBuyer(buyer);
        return order;
    }

    /** A paid order of any buyer; empty for any other id. */
    @Transactional
    public Optional<Order> paidOrder(String orderId) {
        return orders.find(orderId).filter(order -> order.status() == OrderStatus.COMPLETE);
    }

    /** When the show of an order's ticket begins, by the latest event about the ticket; empty when unknown. */
    @Transactional
    public Optional<OffsetDateTime> startOfShow(Order order) {
        return tickets.find(order.hold().ticketId()).flatMap(Ticket::startsAt);
    }

    @Transactional
    public List<Order> list(OrderQuery query) {
        return orders.list(query);
    }

    /**
     * Cancels a buyer's order; a cancelled one stays as it is.
     *
     * @param expectedVersion throws if the order's version is not the one that the caller expects
     * @throws Refusal when there is no such order, or it belongs to another buyer, or is paid
     */
    @Transactional
    public void cancel(String buyer, String orderId, LongConsumer expectedVersion) {
        Order order = orders.findForUpdate(orderId).orElseThrow(NotFound::new);
        order.requireBuyer(buyer);
        expectedVersion.accept(order.version());
        if (order.cancelUnpaid(CancelReason.USER)) {
            outbox.publish(OrderEvents.cancelled(order));
        }
    }

    /** An unknown ticket is not counted: its event may arrive, and the request is then retried. */
    private void count(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
            meters.count(
                    "ticketing_orders_refused_total", "Orders refused, by reason", new Tag("reason", refusal.slug()));
        }
    }
}
