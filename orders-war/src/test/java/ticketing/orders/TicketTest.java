package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Samples.BUYER;
import static ticketing.orders.Samples.SELLER;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;

class TicketTest {

    private final Ticket ticket = Samples.ticket();

    @Test
    void the_first_state_may_have_any_version() {
        Ticket late = new Ticket("ticket");
        assertThat(late.update(Samples.state(7))).isTrue();
        assertThat(late.version()).isEqualTo(7);
    }

    @Test
    void late_and_repeated_states_are_stale() {
        assertThat(ticket.update(Samples.state(3, "o", "sold"))).isTrue();
        assertThat(ticket.update(Samples.state(3))).isFalse();
        assertThat(ticket.update(Samples.state(2))).isFalse();
        assertThat(ticket.version()).isEqualTo(3);
        assertThat(refusalToBuyer()).map(Refusal::slug).contains("ticket-sold");
    }

    @Test
    void a_deleted_ticket_is_never_revived() {
        assertThat(ticket.delete(1)).isTrue();
        assertThat(ticket.update(Samples.state(2))).isFalse();
        assertThat(ticket.delete(2)).isFalse();
        assertThat(refusalToBuyer()).containsInstanceOf(NotFound.class);
        assertThatThrownBy(ticket::incrementedHold).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_deletion_may_be_the_first_event_that_arrives() {
        Ticket unknown = new Ticket("ticket");
        assertThat(unknown.delete(4)).isTrue();
        assertThat(unknown.refusal(BUYER)).containsInstanceOf(NotFound.class);
    }

    @Test
    void a_ticket_that_is_for_sale_can_be_ordered() {
        assertThat(refusalToBuyer()).isEmpty();
    }

    @Test
    void a_ticket_whose_replica_is_reserved_can_be_ordered_since_the_orders_decide() {
        ticket.update(Samples.state(1, "an order that was cancelled", "reserved"));
        assertThat(refusalToBuyer()).isEmpty();
    }

    @Test
    void a_seller_cannot_order_from_themselves() {
        assertThat(ticket.refusal(SELLER)).map(Refusal::slug).contains("own-ticket");
    }

    @Test
    void holds_are_numbered_and_leave_the_version_alone() {
        assertThat(ticket.incrementedHold().number()).isEqualTo(1);
        assertThat(ticket.incrementedHold().number()).isEqualTo(2);
        assertThat(ticket.version()).isZero();
    }

    @Test
    void a_hold_keeps_the_ticket_as_it_was() {
        Hold hold = ticket.incrementedHold();
        ticket.update(new TicketState(
                "ticket", 1, "Another", new BigDecimal("99.00"), "USD", SELLER, null, null, "available"));
        assertThat(hold.price()).isEqualByComparingTo("19.99");
        assertThat(hold.title()).isEqualTo("A concert");
        assertThat(hold.ticketVersion()).isZero();
    }

    private Optional<Refusal> refusalToBuyer() {
        return ticket.refusal(BUYER);
    }
}
