package ticketing.orders.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.orders.Order;

/**
 * An order in responses to operators: what its buyer sees, with its references to other services.
 *
 * @param cancelReason null, and omitted, while it is not cancelled
 * @param hold the number of its hold on the ticket
 * @param paymentId null, and omitted, while it is not complete
 */
public record OperatorsOrderView(
        @Schema(required = true) String id,
        @Schema(required = true) String userId,

        @Schema(
                required = true,
                enumeration = {"created", "awaiting:payment", "complete", "cancelled"})
        String status,

        @Schema(required = true) OffsetDateTime expiresAt,
        @Schema(required = true) long version,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) BigDecimal price,
        @Schema(required = true) String currency,
        @Schema(required = true) OrderView.OrderedTicket ticket,

        @Schema(enumeration = {"user", "expired", "ticket-unavailable", "operator"})
        String cancelReason,

        @Schema(required = true) long hold,
        @Schema String paymentId) {

    static OperatorsOrderView of(Order order) {
        OrderView view = OrderView.of(order);
        return new OperatorsOrderView(
                view.id(),
                view.userId(),
                view.status(),
                view.expiresAt(),
                view.version(),
                view.createdAt(),
                view.price(),
                view.currency(),
                view.ticket(),
                view.cancelReason(),
                order.hold().number(),
                order.paymentId().orElse(null));
    }
}
