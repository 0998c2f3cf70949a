package ticketing.orders.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.orders.CancelReason;
import ticketing.orders.Hold;
import ticketing.orders.Order;

/**
 * An order in responses to its buyer.
 *
 * @param cancelReason null, and omitted, while it is not cancelled
 */
public record OrderView(
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
        @Schema(required = true) OrderedTicket ticket,

        @Schema(enumeration = {"user", "expired", "ticket-unavailable", "operator"})
        String cancelReason) {

    /** The ticket as it was when it was ordered. */
    public record OrderedTicket(
            @Schema(required = true) String id,
            @Schema(required = true) String title,
            @Schema(required = true) BigDecimal price,
            @Schema(required = true) long version) {}

    static OrderView of(Order order) {
        Hold hold = order.hold();
        return new OrderView(
                order.id(),
                order.userId(),
                order.status().wireName(),
                order.paymentWindow().expiresAt(),
                order.version(),
                order.paymentWindow().createdAt(),
                hold.price(),
                hold.currency(),
                new OrderedTicket(hold.ticketId(), hold.title(), hold.price(), hold.ticketVersion()),
                order.cancelReason().map(CancelReason::wireName).orElse(null));
    }
}
