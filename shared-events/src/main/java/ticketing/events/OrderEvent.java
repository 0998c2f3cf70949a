package ticketing.events;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** What orders says. A hold is numbered: of two orders for one ticket the higher number is the later one. */
public sealed interface OrderEvent extends Event {

    /** The ticket as it was ordered: its price then, its version then, the number of the hold. */
    record OrderedTicket(String id, BigDecimal price, Long version, Long hold) {
        public OrderedTicket {
            Required.members(id, price, version, hold);
        }
    }

    /** A ticket and the number of the hold that an order has or had on it. */
    record HeldTicket(String id, Long hold) {
        public HeldTicket {
            Required.members(id, hold);
        }
    }

    /** A buyer holds a ticket until {@code expiresAt}. */
    record OrderCreated(
            String id,
            Long version,
            String status,
            String userId,
            OffsetDateTime expiresAt,
            OrderedTicket ticket,
            String currency)
            implements OrderEvent {
        public OrderCreated {
            Required.members(id, version, status, userId, expiresAt, ticket, currency);
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A buyer no longer holds the ticket.
     *
     * @param reason {@code user}, {@code expired}, {@code ticket-unavailable} or {@code operator}
     */
    record OrderCancelled(String id, Long version, String userId, String reason, HeldTicket ticket)
            implements OrderEvent {
        public OrderCancelled {
            Required.members(id, version, userId, reason, ticket);
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /** The order is paid: the ticket is the buyer's for ever. */
    record OrderCompleted(String id, Long version, String userId, String paymentId, HeldTicket ticket)
            implements OrderEvent {
        public OrderCompleted {
            Required.members(id, version, userId, paymentId, ticket);
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A captured payment that no order wants: it is to be refunded in full.
     *
     * @param reason {@code order-cancelled}, {@code order-expired}, {@code already-paid} or {@code wrong-amount}
     */
    record PaymentRejected(String orderId, String paymentId, String reason) implements OrderEvent {
        public PaymentRejected {
            Required.members(orderId, paymentId, reason);
        }

        @Override
        public String subject() {
            return orderId;
        }
    }
}
