package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Samples.BUYER;
import static ticketing.orders.Samples.QUARTER_PAST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.PaymentRejected;

class ClosingOrdersTest {

    private final Fixture fixture = new Fixture();
    private final Order order = fixture.place();

    @BeforeEach
    void clear_the_event_of_the_placing() {
        fixture.outbox.events.clear();
    }

    @Test
    void a_payment_of_the_price_completes_the_order() {
        assertThat(fixture.pay(order, "p")).isTrue();
        assertThat(fixture.outbox.events)
                .containsExactly(new OrderCompleted(order.id(), 1L, BUYER, "p", new HeldTicket("ticket", 1L)));
    }

    @Test
    void a_repeated_payment_is_not_published_again() {
        fixture.pay(order, "p");
        fixture.outbox.events.clear();
        assertThat(fixture.pay(order, "p")).isFalse();
        assertThat(fixture.outbox.events).isEmpty();
    }

    @Test
    void a_second_payment_is_rejected() {
        fixture.pay(order, "p");
        fixture.pay(order, "q");
        assertThat(fixture.outbox.events).endsWith(new PaymentRejected(order.id(), "q", "already-paid"));
    }

    @Test
    void a_payment_of_a_cancelled_order_is_rejected_and_raises_no_version() {
        order.cancelUnpaid(CancelReason.USER);
        fixture.pay(order, "p");
        assertThat(fixture.outbox.events).containsExactly(new PaymentRejected(order.id(), "p", "order-cancelled"));
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_payment_of_an_expired_order_is_rejected_as_expired() {
        fixture.now = QUARTER_PAST;
        fixture.closing.expire(order.id());
        fixture.pay(order, "p");
        assertThat(fixture.outbox.events).endsWith(new PaymentRejected(order.id(), "p", "order-expired"));
    }

    @Test
    void a_payment_that_arrives_after_the_window_but_before_the_expiry_completes_the_order() {
        fixture.now = QUARTER_PAST.plusSeconds(5);
        assertThat(fixture.pay(order, "p")).isTrue();
        assertThat(fixture.closing.expire(order.id())).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
    }

    @Test
    void a_wrong_amount_is_rejected_and_the_order_stays_live() {
        fixture.closing.pay(new Payment("p", order.id(), 1, "USD"));
        assertThat(fixture.outbox.events).containsExactly(new PaymentRejected(order.id(), "p", "wrong-amount"));
        assertThat(order.status().isLive()).isTrue();
    }

    @Test
    void an_order_expires_once() {
        fixture.now = QUARTER_PAST;
        assertThat(fixture.closing.expire(order.id())).isTrue();
        assertThat(fixture.closing.expire(order.id())).isFalse();
        assertThat(fixture.outbox.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "expired", new HeldTicket("ticket", 1L)));
    }

    @Test
    void an_early_expiry_fails_so_that_it_is_redelivered() {
        assertThatThrownBy(() -> fixture.closing.expire(order.id())).isInstanceOf(IllegalStateException.class);
        assertThat(fixture.outbox.events).isEmpty();
    }

    @Test
    void an_unknown_order_is_a_failure() {
        assertThatThrownBy(() -> fixture.closing.pay(Samples.payment("p"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fixture.closing.expire("unknown")).isInstanceOf(IllegalStateException.class);
    }
}
