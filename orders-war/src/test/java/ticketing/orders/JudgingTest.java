package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.BUYER;
import static ticketing.orders.Some.QUARTER_PAST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.PaymentRejected;

class JudgingTest {

    private final World world = new World();
    private final Order order = world.place();

    @BeforeEach
    void forget_the_placing() {
        world.announced.events.clear();
    }

    @Test
    void the_right_payment_completes_the_order() {
        assertThat(world.pay(order, "p")).isTrue();
        assertThat(world.announced.events)
                .containsExactly(new OrderCompleted(order.id(), 1L, BUYER, "p", new HeldTicket("ticket", 1L)));
    }

    @Test
    void the_same_payment_again_says_nothing() {
        world.pay(order, "p");
        world.announced.events.clear();
        assertThat(world.pay(order, "p")).isFalse();
        assertThat(world.announced.events).isEmpty();
    }

    @Test
    void a_second_payment_is_rejected() {
        world.pay(order, "p");
        world.pay(order, "q");
        assertThat(world.announced.events).endsWith(new PaymentRejected(order.id(), "q", "already-paid"));
    }

    @Test
    void a_payment_of_a_cancelled_order_is_rejected_and_raises_no_version() {
        order.cancelUnpaid(CancelReason.USER);
        world.pay(order, "p");
        assertThat(world.announced.events).containsExactly(new PaymentRejected(order.id(), "p", "order-cancelled"));
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_payment_of_an_expired_order_is_rejected_as_such() {
        world.now = QUARTER_PAST;
        world.judging.expire(order.id());
        world.pay(order, "p");
        assertThat(world.announced.events).endsWith(new PaymentRejected(order.id(), "p", "order-expired"));
    }

    @Test
    void a_payment_that_arrives_after_the_window_but_before_the_expiry_completes_the_order() {
        world.now = QUARTER_PAST.plusSeconds(5);
        assertThat(world.pay(order, "p")).isTrue();
        assertThat(world.judging.expire(order.id())).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
    }

    @Test
    void a_wrong_amount_is_rejected_and_the_order_lives_on() {
        world.judging.pay(new Payment("p", order.id(), 1, "USD"));
        assertThat(world.announced.events).containsExactly(new PaymentRejected(order.id(), "p", "wrong-amount"));
        assertThat(order.status().isLive()).isTrue();
    }

    @Test
    void an_order_expires_once() {
        world.now = QUARTER_PAST;
        assertThat(world.judging.expire(order.id())).isTrue();
        assertThat(world.judging.expire(order.id())).isFalse();
        assertThat(world.announced.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "expired", new HeldTicket("ticket", 1L)));
    }

    @Test
    void an_expiry_that_comes_early_fails_so_that_it_comes_again() {
        assertThatThrownBy(() -> world.judging.expire(order.id())).isInstanceOf(IllegalStateException.class);
        assertThat(world.announced.events).isEmpty();
    }

    @Test
    void an_order_that_was_never_placed_is_a_failure() {
        assertThatThrownBy(() -> world.judging.pay(Some.payment("p"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> world.judging.expire("unknown")).isInstanceOf(IllegalStateException.class);
    }
}
