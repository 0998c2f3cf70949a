package ticketing.tickets;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Offers for tests. */
public final class Offers {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T12:00:00Z");

    private Offers() {}

    static Offer of(String title, String price) {
        return new Offer(
                title, new Price(new BigDecimal(price)), Change.keep(), Change.keep(), Change.keep(), Change.keep());
    }

    static Offer startingAt(Change<OffsetDateTime> startsAt) {
        return new Offer("Concert", new Price(BigDecimal.TEN), startsAt, Change.keep(), Change.keep(), Change.keep());
    }

    static Offer inVenue(Change<String> venue) {
        return new Offer("Concert", new Price(BigDecimal.TEN), Change.keep(), venue, Change.keep(), Change.keep());
    }

    static Ticket ticket() {
        return new Ticket("seller", of("Concert", "10"), "USD", NOW);
    }
}
