package ticketing.tickets;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Drafts and a ticket for tests. */
public final class TicketDrafts {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T12:00:00Z");

    private TicketDrafts() {}

    static TicketDraft of(String title, String price) {
        return new TicketDraft(
                title, new Price(new BigDecimal(price)), Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep());
    }

    static TicketDraft startingAt(Patch<OffsetDateTime> startsAt) {
        return new TicketDraft(
                "Concert", new Price(BigDecimal.TEN), startsAt, Patch.keep(), Patch.keep(), Patch.keep());
    }

    static TicketDraft inVenue(Patch<String> venue) {
        return new TicketDraft("Concert", new Price(BigDecimal.TEN), Patch.keep(), venue, Patch.keep(), Patch.keep());
    }

    public static Ticket ticket() {
        return new Ticket("seller", of("Concert", "10"), "USD", NOW);
    }
}
