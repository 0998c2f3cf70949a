package ticketing.events;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** What tickets says. Each carries the ticket's version after the change. */
public sealed interface TicketEvent extends Event {

    String id();

    Long version();

    @Override
    default String subject() {
        return id();
    }

    /**
     * A ticket is on sale.
     *
     * @param startsAt when the event begins; null when the seller gave no time
     */
    record TicketCreated(
            String id,
            Long version,
            String title,
            BigDecimal price,
            String currency,
            String userId,
            OffsetDateTime startsAt)
            implements TicketEvent {
        public TicketCreated {
            Required.members(id, version, title, price, currency, userId);
        }
    }

    /**
     * A ticket was edited, reserved, released or sold.
     *
     * @param startsAt when the event begins; null when the seller gave no time
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
            implements TicketEvent {
        public TicketUpdated {
            Required.members(id, version, title, price, currency, userId, status);
        }
    }

    /** A ticket is gone for ever. */
    record TicketDeleted(String id, Long version) implements TicketEvent {
        public TicketDeleted {
            Required.members(id, version);
        }
    }
}
