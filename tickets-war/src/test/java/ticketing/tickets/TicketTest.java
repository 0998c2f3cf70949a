package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import ticketing.problem.Refusal;

class TicketTest {

    private static final OffsetDateTime LATER = Offers.NOW.plusHours(1);

    private final Ticket ticket = Offers.ticket();

    @Test
    void a_new_ticket_is_available_in_version_zero() {
        assertThat(ticket.status()).isEqualTo(TicketStatus.AVAILABLE);
        assertThat(ticket.version()).isZero();
        assertThat(ticket.createdAt()).isEqualTo(Offers.NOW);
        assertThat(ticket.listing().startsAt()).isEmpty();
    }

    @Test
    void each_change_raises_the_version_by_one() {
        ticket.edit(Offers.of("Opera", "20"), LATER);
        ticket.reserve(new Hold("order", 1), LATER);
        ticket.release(new Hold("order", 1), LATER);
        ticket.sell(new Hold("next", 2), LATER);

        assertThat(ticket.version()).isEqualTo(4);
        assertThat(ticket.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void what_changes_nothing_raises_nothing() {
        assertThat(ticket.edit(Offers.of("Concert", "10.00"), LATER)).isFalse();
        assertThat(ticket.release(new Hold("order", 1), LATER)).isFalse();
        assertThat(ticket.reserve(new Hold("order", 1), LATER)).isFalse();

        assertThat(ticket.version()).isZero();
        assertThat(ticket.updatedAt()).isEqualTo(Offers.NOW);
    }

    @Test
    void what_an_offer_leaves_out_stays_and_what_it_clears_goes() {
        ticket.edit(Offers.inVenue(Change.to("Opera House")), LATER);
        ticket.edit(Offers.of("Concert", "11"), LATER);
        assertThat(ticket.listing().venue()).hasValue("Opera House");

        ticket.edit(Offers.inVenue(Change.clear()), LATER);
        assertThat(ticket.listing().venue()).isEmpty();
    }

    @Test
    void a_reserved_ticket_is_neither_edited_nor_withdrawn() {
        ticket.reserve(new Hold("order", 1), LATER);

        assertRefused(() -> ticket.edit(Offers.of("Concert", "10"), LATER), "ticket-reserved", Refusal.Kind.INVALID);
        assertRefused(() -> ticket.withdraw(LATER), "ticket-reserved", Refusal.Kind.CONFLICT);
    }

    @Test
    void a_sold_ticket_is_neither_edited_nor_withdrawn() {
        ticket.sell(new Hold("order", 1), LATER);

        assertRefused(() -> ticket.edit(Offers.of("Opera", "20"), LATER), "ticket-sold", Refusal.Kind.INVALID);
        assertRefused(() -> ticket.withdraw(LATER), "ticket-sold", Refusal.Kind.CONFLICT);
    }

    private static void assertRefused(Runnable act, String slug, Refusal.Kind kind) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }
}
