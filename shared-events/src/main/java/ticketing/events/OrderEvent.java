package ticketing.events;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Events of orders. Holds are numbered: of two orders for one ticket the one with the higher number is later. */
public sealed interface OrderEvent extends Event {

    /** An event about an order's hold on a ticket. */
    interface HoldEvent {

        /** The order. */
        String id();

        TicketHold ticket();
    }

    /** A ticket and the number of an order's hold on it. */
    interface TicketHold {

        String id();

        Long hold();
    }

    /** The ticket as ordered: its price and version at that time, and the number of the hold. */
    record OrderedTicket(String id, BigDecimal price, Long version, Long hold) implements TicketHold {
        public OrderedTicket {
            Required.members(id, price, version, hold);
        }
    }

    /** A ticket and the number of the hold that an order has or had on it. */
    record HeldTicket(String id, Long hold) implements TicketHold {
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
            implements OrderEvent, HoldEvent {
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
            implements OrderEvent, HoldEvent {
        public OrderCancelled {
            Required.members(id, version, userId, reason, ticket);
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /** The order is paid: the ticket belongs to the buyer. */
    record OrderCompleted(String id, Long version, String userId, String paymentId, HeldTicket ticket)
            implements OrderEvent, HoldEvent {
        public OrderCompleted {
            Required.members(id, version, userId, paymentId, ticket);
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A captured payment that completes no order: it is to be refunded in full.
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
