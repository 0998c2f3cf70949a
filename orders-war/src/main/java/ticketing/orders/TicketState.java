package ticketing.orders;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A ticket's state in one of its versions, from an event of the tickets service.
 *
 * @param startsAt when the show begins; null when the seller gave no time
 * @param orderId the order that holds or has bought it, in that service; null while it is available there
 */
public record TicketState(
        String id,
        long version,
        String title,
        BigDecimal price,
        String currency,
        String sellerId,
        OffsetDateTime startsAt,
        String orderId,
        String status) {

    /** The order whose hold is confirmed by this. */
    Optional<String> reservedFor() {
        return "reserved".equals(status) ? Optional.ofNullable(orderId) : Optional.empty();
    }

    boolean sold() {
        return "sold".equals(status);
    }
}
