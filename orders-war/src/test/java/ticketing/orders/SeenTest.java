package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static ticketing.orders.Some.BUYER;
import static ticketing.orders.Some.NOON;
import static ticketing.orders.Some.SELLER;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final OffsetDateTime JUST_BEFORE = NOON.minusNanos(1_000_000);

    private final Ticket ticket = new Ticket("ticket");

    @Test
    void a_ticket_that_nobody_has_is_to_be_had_until_its_event_begins() {
        ticket.learn(Some.newsOfAnEventAt(NOON));
        assertThat(new Seen(ticket, null, JUST_BEFORE).objection(BUYER)).isEmpty();
        assertThat(new Seen(ticket, null, NOON).objection(BUYER)).containsInstanceOf(EventBegun.class);
    }

    @Test
    void others_are_told_whether_the_ticket_is_held_or_sold_and_its_seller_that_it_is_their_own() {
        ticket.learn(Some.newsOfAnEventAt(NOON));
        assertThat(new Seen(ticket, OrderStatus.CREATED, NOON).objection(BUYER))
                .containsInstanceOf(TicketReserved.class);
        assertThat(new Seen(ticket, OrderStatus.AWAITING_PAYMENT, NOON).objection(BUYER))
                .containsInstanceOf(TicketReserved.class);
        assertThat(new Seen(ticket, OrderStatus.COMPLETE, NOON).objection(BUYER))
                .containsInstanceOf(TicketSold.class);
        assertThat(new Seen(ticket, OrderStatus.COMPLETE, NOON).objection(SELLER))
                .containsInstanceOf(OwnTicket.class);
    }
}
