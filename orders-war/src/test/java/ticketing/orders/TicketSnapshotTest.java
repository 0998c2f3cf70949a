package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static ticketing.orders.Samples.BUYER;
import static ticketing.orders.Samples.NOON;
import static ticketing.orders.Samples.SELLER;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.Refusal;

class TicketSnapshotTest {

    private static final OffsetDateTime JUST_BEFORE = NOON.minusNanos(1_000_000);

    private final Ticket ticket = new Ticket("ticket");

    @Test
    void a_ticket_without_an_order_can_be_ordered_until_its_show_begins() {
        ticket.update(Samples.stateOfShowAt(NOON, 0));
        assertThat(new TicketSnapshot(ticket, null, JUST_BEFORE).refusal(BUYER)).isEmpty();
        assertThat(new TicketSnapshot(ticket, null, NOON).refusal(BUYER))
                .map(Refusal::slug)
                .contains("event-begun");
    }

    @Test
    void a_ticket_with_an_order_is_refused_as_reserved_or_sold_and_to_its_seller_as_their_own() {
        ticket.update(Samples.stateOfShowAt(NOON, 0));
        assertThat(new TicketSnapshot(ticket, OrderStatus.CREATED, NOON).refusal(BUYER))
                .map(Refusal::slug)
                .contains("ticket-reserved");
        assertThat(new TicketSnapshot(ticket, OrderStatus.AWAITING_PAYMENT, NOON).refusal(BUYER))
                .map(Refusal::slug)
                .contains("ticket-reserved");
        assertThat(new TicketSnapshot(ticket, OrderStatus.COMPLETE, NOON).refusal(BUYER))
                .map(Refusal::slug)
                .contains("ticket-sold");
        assertThat(new TicketSnapshot(ticket, OrderStatus.COMPLETE, NOON).refusal(SELLER))
                .map(Refusal::slug)
                .contains("own-ticket");
    }
}
