package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.BUYER;
import static ticketing.orders.Some.SELLER;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

class TicketTest {

    private final Ticket ticket = Some.ticket();

    @Test
    void the_first_news_may_be_of_any_version() {
        Ticket late = new Ticket("ticket");
        assertThat(late.learn(Some.news(7))).isTrue();
        assertThat(late.version()).isEqualTo(7);
    }

    @Test
    void late_and_repeated_news_are_ignored() {
        assertThat(ticket.learn(Some.news(3, "o", "sold"))).isTrue();
        assertThat(ticket.learn(Some.news(3))).isFalse();
        assertThat(ticket.learn(Some.news(2))).isFalse();
        assertThat(ticket.version()).isEqualTo(3);
        assertThat(objection()).containsInstanceOf(TicketSold.class);
    }

    @Test
    void a_tombstone_is_never_revived() {
        assertThat(ticket.delete(1)).isTrue();
        assertThat(ticket.learn(Some.news(2))).isFalse();
        assertThat(ticket.delete(2)).isFalse();
        assertThat(objection()).containsInstanceOf(NotFound.class);
        assertThatThrownBy(ticket::hold).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_deletion_may_be_the_first_that_is_heard() {
        Ticket unknown = new Ticket("ticket");
        assertThat(unknown.delete(4)).isTrue();
        assertThat(unknown.objection(BUYER)).containsInstanceOf(NotFound.class);
    }

    @Test
    void a_ticket_that_is_for_sale_can_be_ordered() {
        assertThat(objection()).isEmpty();
    }

    @Test
    void a_ticket_that_is_said_to_be_reserved_can_be_ordered_since_only_orders_know() {
        ticket.learn(Some.news(1, "an order that was cancelled", "reserved"));
        assertThat(objection()).isEmpty();
    }

    @Test
    void a_seller_cannot_order_from_themselves() {
        assertThat(ticket.objection(SELLER)).containsInstanceOf(OwnTicket.class);
    }

    @Test
    void holds_are_numbered_and_leave_the_version_alone() {
        assertThat(ticket.hold().number()).isEqualTo(1);
        assertThat(ticket.hold().number()).isEqualTo(2);
        assertThat(ticket.version()).isZero();
    }

    @Test
    void a_hold_keeps_the_ticket_as_it_was() {
        Hold hold = ticket.hold();
        ticket.learn(new TicketNews(
                "ticket", 1, "Another", new BigDecimal("99.00"), "USD", SELLER, null, null, "available"));
        assertThat(hold.price()).isEqualByComparingTo("19.99");
        assertThat(hold.title()).isEqualTo("A concert");
        assertThat(hold.ticketVersion()).isZero();
    }

    private Optional<Refusal> objection() {
        return ticket.objection(BUYER);
    }
}
