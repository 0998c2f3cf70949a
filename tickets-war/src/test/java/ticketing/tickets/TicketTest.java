package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.Refusal;

class TicketTest {

    private static final OffsetDateTime LATER = TicketDrafts.NOW.plusHours(1);

    private final Ticket ticket = TicketDrafts.ticket();

    @Test
    void a_new_ticket_is_available_in_version_zero() {
        assertThat(ticket.status()).isEqualTo(TicketStatus.AVAILABLE);
        assertThat(ticket.version()).isZero();
        assertThat(ticket.createdAt()).isEqualTo(TicketDrafts.NOW);
        assertThat(ticket.details().startsAt()).isEmpty();
    }

    @Test
    void each_change_raises_the_version_by_one() {
        ticket.edit(TicketDrafts.of("Opera", "20"), LATER);
        ticket.reserve(new Hold("order", 1), LATER);
        ticket.release(new Hold("order", 1), LATER);
        ticket.sell(new Hold("next", 2), LATER);

        assertThat(ticket.version()).isEqualTo(4);
        assertThat(ticket.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void a_change_without_effect_keeps_the_version() {
        assertThat(ticket.edit(TicketDrafts.of("Concert", "10.00"), LATER)).isFalse();
        assertThat(ticket.release(new Hold("order", 1), LATER)).isFalse();
        assertThat(ticket.reserve(new Hold("order", 1), LATER)).isFalse();

        assertThat(ticket.version()).isZero();
        assertThat(ticket.updatedAt()).isEqualTo(TicketDrafts.NOW);
    }

    @Test
    void a_draft_keeps_absent_members_and_clears_null_ones() {
        ticket.edit(TicketDrafts.inVenue(Patch.set("Opera House")), LATER);
        ticket.edit(TicketDrafts.of("Concert", "11"), LATER);
        assertThat(ticket.details().venue()).hasValue("Opera House");

        ticket.edit(TicketDrafts.inVenue(Patch.clear()), LATER);
        assertThat(ticket.details().venue()).isEmpty();
    }

    @Test
    void a_reserved_ticket_can_be_neither_edited_nor_withdrawn() {
        ticket.reserve(new Hold("order", 1), LATER);

        assertRefused(
                () -> ticket.edit(TicketDrafts.of("Concert", "10"), LATER), "ticket-reserved", Refusal.Kind.INVALID);
        assertRefused(() -> ticket.withdraw(LATER), "ticket-reserved", Refusal.Kind.CONFLICT);
    }

    @Test
    void a_sold_ticket_can_be_neither_edited_nor_withdrawn() {
        ticket.sell(new Hold("order", 1), LATER);

        assertRefused(() -> ticket.edit(TicketDrafts.of("Opera", "20"), LATER), "ticket-sold", Refusal.Kind.INVALID);
        assertRefused(() -> ticket.withdraw(LATER), "ticket-sold", Refusal.Kind.CONFLICT);
    }

    private static void assertRefused(Runnable act, String slug, Refusal.Kind kind) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }
}
