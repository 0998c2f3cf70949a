package ticketing.orders.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import ticketing.orders.Order;

/**
 * An order as operators see it: what its buyer sees, and what ties it to the other services.
 *
 * @param cancelReason null, and left out, while it is not cancelled
 * @param hold the number of its hold on the ticket
 * @param paymentId null, and left out, while it is not complete
 */
public record OperatorsOrderView(
        String id,
        String userId,
        String status,
        OffsetDateTime expiresAt,
        long version,
        OffsetDateTime createdAt,
        BigDecimal price,
        String currency,
        OrderView.OrderedTicket ticket,
        String cancelReason,
        long hold,
        String paymentId) {

    static OperatorsOrderView of(Order order) {
        OrderView seen = OrderView.of(order);
        return new OperatorsOrderView(
                seen.id(),
                seen.userId(),
                seen.status(),
                seen.expiresAt(),
                seen.version(),
                seen.createdAt(),
                seen.price(),
                seen.currency(),
                seen.ticket(),
                seen.cancelReason(),
                order.hold().number(),
                order.paymentId().orElse(null));
    }
}
