package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;
import static ticketing.orders.Samples.BUYER;
import static ticketing.orders.Samples.QUARTER_PAST;
import static ticketing.orders.Samples.SELLER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import ticketing.chassis.http.IfMatch;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.request.RequestContext;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.OrderedTicket;
import ticketing.orders.Placement.Placed;
import ticketing.orders.Placement.Refused;

class OrderingTest {

    private static final LongConsumer ANY_VERSION = version -> {};

    private final Fixture fixture = new Fixture();

    @Test
    void an_order_is_published_with_its_hold() {
        Order order = fixture.place();
        OrderedTicket ticket = new OrderedTicket("ticket", new BigDecimal("19.99"), 0L, 1L);
        assertThat(fixture.outbox.events)
                .containsExactly(new OrderCreated(order.id(), 0L, "created", BUYER, QUARTER_PAST, ticket, "USD"));
    }

    @Test
    void a_second_buyer_is_refused_without_waiting_for_the_ticket() {
        fixture.place();
        assertThatThrownBy(() -> fixture.place("ben"))
                .satisfies(refusal("ticket-reserved"))
                .hasMessage("Ticket is already reserved");
        assertThat(fixture.tickets.attempts).isEqualTo(1);
        assertThat(fixture.meters.counters)
                .containsExactly(Map.entry("ticketing_orders_refused_total{reason=ticket-reserved}", 1L));
    }

    @Test
    void a_buyer_who_already_holds_the_ticket_is_refused_too() {
        fixture.place();
        assertThatThrownBy(fixture::place).satisfies(refusal("ticket-reserved"));
    }

    @Test
    void the_loser_of_a_race_for_the_ticket_is_refused() {
        fixture.tickets.meanwhile = () -> {
            fixture.tickets.meanwhile = () -> {};
            fixture.placing.placeAll(List.of(command("ben", "ticket")));
        };
        assertThatThrownBy(fixture::place).satisfies(refusal("ticket-reserved"));
        assertThat(fixture.orders.all).hasSize(1);
    }

    @Test
    void a_ticket_that_changes_between_snapshot_and_hold_is_ordered_in_its_new_version() {
        fixture.tickets.meanwhile = () -> {
            fixture.tickets.meanwhile = () -> {};
            fixture.replica.update(Samples.state(1));
        };
        assertThat(fixture.place().hold().ticketVersion()).isEqualTo(1);
    }

    @Test
    void a_ticket_that_is_deleted_between_snapshot_and_hold_is_not_found() {
        fixture.tickets.meanwhile = () -> fixture.replica.delete("ticket", 1);
        assertThatThrownBy(fixture::place).isInstanceOf(NotFound.class);
        assertThat(fixture.orders.all).isEmpty();
    }

    @Test
    void the_first_command_of_a_batch_gets_the_ticket() {
        fixture.replica.update(Samples.state("another", 0));

        List<Placement> placements = fixture.placing.placeAll(List.of(
                command("ben", "ticket"),
                command(BUYER, "ticket"),
                command(BUYER, "another"),
                command(SELLER, "ticket")));

        assertThat(((Placed) placements.get(0)).order().userId()).isEqualTo("ben");
        assertThat(((Refused) placements.get(1)).reason()).satisfies(refusal("ticket-reserved"));
        assertThat(((Placed) placements.get(2)).order().userId()).isEqualTo(BUYER);
        assertThat(((Refused) placements.get(3)).reason()).satisfies(refusal("own-ticket"));
    }

    @Test
    void each_order_of_a_batch_is_published_with_its_own_request_context() {
        fixture.replica.update(Samples.state("another", 0));

        fixture.placing.placeAll(List.of(
                new PlaceOrder("ben", "ticket", new RequestContext("first", null)),
                new PlaceOrder(BUYER, "another", new RequestContext("second", null))));

        assertThat(fixture.outbox.requestIds).containsExactly("first", "second");
    }

    @Test
    void a_sold_ticket_is_refused_with_the_message_of_a_reserved_one() {
        fixture.pay(fixture.place(), "p");
        assertThatThrownBy(() -> fixture.place("ben"))
                .satisfies(refusal("ticket-sold"))
                .hasMessage("Ticket is already reserved");
    }

    @Test
    void a_released_ticket_can_be_ordered_with_the_next_hold() {
        Order first = fixture.place();
        fixture.ordering.cancel(BUYER, first.id(), ANY_VERSION);
        assertThat(fixture.place().hold().number()).isEqualTo(2);
    }

    @Test
    void a_released_ticket_can_be_ordered_while_its_replica_is_still_reserved() {
        Order first = fixture.place();
        fixture.ordering.cancel(BUYER, first.id(), ANY_VERSION);
        fixture.replica.update(Samples.state(1, first.id(), "reserved"));
        assertThat(fixture.place().status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void an_unknown_ticket_is_not_found_and_not_counted() {
        assertThatThrownBy(() -> fixture.ordering.place(BUYER, "unknown")).isInstanceOf(NotFound.class);
        assertThat(fixture.meters.counters).isEmpty();
    }

    @Test
    void a_seller_is_refused_as_such_even_when_the_ticket_is_reserved() {
        fixture.place();
        assertThatThrownBy(() -> fixture.place(SELLER)).satisfies(refusal("own-ticket"));
    }

    @Test
    void a_cancellation_is_published_once() {
        Order order = fixture.place();
        fixture.outbox.events.clear();
        fixture.ordering.cancel(BUYER, order.id(), ANY_VERSION);
        fixture.ordering.cancel(BUYER, order.id(), ANY_VERSION);
        assertThat(fixture.outbox.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "user", new HeldTicket("ticket", 1L)));
    }

    @Test
    void an_order_can_be_cancelled_after_its_window_until_it_expires() {
        Order order = fixture.place();
        fixture.now = QUARTER_PAST.plusSeconds(1);
        fixture.ordering.cancel(BUYER, order.id(), ANY_VERSION);
        assertThat(order.cancelReason()).contains(CancelReason.USER);
    }

    @Test
    void an_unknown_order_is_refused_before_another_buyers() {
        Order order = fixture.place();
        assertThatThrownBy(() -> fixture.ordering.order("ben", "unknown")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.ordering.order("ben", order.id())).satisfies(refusal("not-owner"));
        assertThatThrownBy(() -> fixture.ordering.cancel("ben", "unknown", ANY_VERSION))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.ordering.cancel("ben", order.id(), ANY_VERSION))
                .satisfies(refusal("not-owner"));
    }

    @Test
    void a_cancellation_of_an_unexpected_version_changes_nothing() {
        Order order = fixture.place();
        order.confirm();
        assertThatThrownBy(() -> fixture.ordering.cancel(BUYER, order.id(), new IfMatch("\"0\"")::require))
                .hasMessageContaining("changed");
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    private static PlaceOrder command(String buyer, String ticketId) {
        return new PlaceOrder(buyer, ticketId, new RequestContext(null, null));
    }
}
