package ticketing.orders.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import ticketing.orders.CancelReason;
import ticketing.orders.Hold;
import ticketing.orders.Order;

/**
 * An order as its buyer sees it.
 *
 * @param cancelReason null, and left out, while it is not cancelled
 */
public record OrderView(
        String id,
        String userId,
        String status,
        OffsetDateTime expiresAt,
        long version,
        OffsetDateTime createdAt,
        BigDecimal price,
        String currency,
        OrderedTicket ticket,
        String cancelReason) {

    /** The ticket as it was when it was ordered. */
    public record OrderedTicket(String id, String title, BigDecimal price, long version) {}

    static OrderView of(Order order) {
        Hold hold = order.hold();
        return new OrderView(
                order.id(),
                order.userId(),
                order.status().text(),
                order.term().expiresAt(),
                order.version(),
                order.term().createdAt(),
                hold.price(),
                hold.currency(),
                new OrderedTicket(hold.ticketId(), hold.title(), hold.price(), hold.ticketVersion()),
                order.cancelReason().map(CancelReason::text).orElse(null));
    }
}
