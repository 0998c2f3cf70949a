package ticketing.events;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Events of tickets. Each has the ticket's version after the change. */
public sealed interface TicketEvent extends Event {

    String id();

    Long version();

    @Override
    default String subject() {
        return id();
    }

    /** An event with the whole state of a ticket, as replicas keep it. */
    interface TicketStateEvent {

        String id();

        Long version();

        String title();

        BigDecimal price();

        String currency();

        String userId();

        /** When the show begins; null when the seller gave no time. */
        OffsetDateTime startsAt();

        /** The order that holds or has bought the ticket; null while it is available. */
        String orderId();

        /** {@code available}, {@code reserved} or {@code sold}. */
        String status();
    }

    /**
     * A ticket is on sale.
     *
     * @param startsAt when the show begins; null when the seller gave no time
     */
    record TicketCreated(
            String id,
            Long version,
            String title,
            BigDecimal price,
            String currency,
            String userId,
            OffsetDateTime startsAt)
            implements TicketEvent, TicketStateEvent {
        public TicketCreated {
            Required.members(id, version, title, price, currency, userId);
        }

        @Override
        public String orderId() {
            return null;
        }

        @Override
        public String status() {
            return "available";
        }
    }

    /**
     * A ticket was edited, reserved, released or sold.
     *
     * @param startsAt when the show begins; null when the seller gave no time
     * @param orderId the order that holds or has bought it; null while it is available
     */
    record TicketUpdated(
            String id,
            Long version,
            String title,
            BigDecimal price,
            String currency,
            String userId,
            OffsetDateTime startsAt,
            String orderId,
            String status)
            implements TicketEvent, TicketStateEvent {
        public TicketUpdated {
            Required.members(id, version, title, price, currency, userId, status);
        }
    }

    /** A ticket was withdrawn: no order can hold it from now on. One that was paid by then still buys it. */
    record TicketDeleted(String id, Long version) implements TicketEvent {
        public TicketDeleted {
            Required.members(id, version);
        }
    }
}
