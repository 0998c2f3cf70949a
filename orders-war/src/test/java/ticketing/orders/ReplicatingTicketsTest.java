package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Samples.BUYER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.NotFound;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;

class ReplicatingTicketsTest {

    private final Fixture fixture = new Fixture();
    private final Order order = fixture.place();

    @BeforeEach
    void clear_the_event_of_the_placing() {
        fixture.outbox.events.clear();
    }

    @Test
    void a_confirmed_hold_awaits_its_payment_without_an_event() {
        assertThat(fixture.replica.update(Samples.state(1, order.id(), "reserved")))
                .isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(order.version()).isEqualTo(1);
        assertThat(fixture.outbox.events).isEmpty();
    }

    @Test
    void a_stale_state_confirms_no_hold() {
        fixture.replica.update(Samples.state(2));
        assertThat(fixture.replica.update(Samples.state(1, order.id(), "reserved")))
                .isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void the_confirmation_of_a_cancelled_order_has_no_effect_on_it() {
        order.cancelUnpaid(CancelReason.USER);
        assertThat(fixture.replica.update(Samples.state(1, order.id(), "reserved")))
                .isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_sale_is_no_confirmation() {
        fixture.replica.update(Samples.state(1, order.id(), "sold"));
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void a_deletion_cancels_the_unpaid_order() {
        assertThat(fixture.replica.delete("ticket", 1)).isTrue();
        HeldTicket held = new HeldTicket("ticket", 1L);
        assertThat(fixture.outbox.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "ticket-unavailable", held));
        assertThatThrownBy(fixture::place).isInstanceOf(NotFound.class);
    }

    @Test
    void a_repeated_deletion_has_no_effect() {
        fixture.replica.delete("ticket", 1);
        assertThat(fixture.replica.delete("ticket", 1)).isFalse();
        assertThat(fixture.outbox.events).hasSize(1);
    }

    @Test
    void a_deletion_leaves_a_paid_order_as_it_is() {
        fixture.pay(order, "p");
        fixture.outbox.events.clear();
        assertThat(fixture.replica.delete("ticket", 1)).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(fixture.outbox.events).isEmpty();
    }

    @Test
    void a_ticket_whose_deletion_arrives_first_is_never_for_sale() {
        fixture.replica.delete("other", 3);
        assertThatThrownBy(() -> fixture.ordering.place(BUYER, "other")).isInstanceOf(NotFound.class);
    }
}
