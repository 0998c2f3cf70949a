package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.Refusal;

class OrderTest {

    private final Order unknown = new Order("order", "alice");
    private final Order order = Samples.order();

    @Test
    void a_live_order_can_be_paid_by_its_buyer_before_the_deadline() {
        assertThatCode(() -> {
                    order.requireBuyer("alice");
                    order.requireLive();
                    order.requireWithinWindow(Samples.NOON.minusNanos(1_000_000));
                })
                .doesNotThrowAnyException();
        assertThat(order.amount()).isEqualTo(new Amount(1999, "USD"));
    }

    @Test
    void no_other_user_can_pay_for_it() {
        assertThatThrownBy(() -> order.requireBuyer("bob")).satisfies(refusal("not-owner"));
    }

    @Test
    void an_order_cannot_be_paid_from_its_deadline_on() {
        assertRefused(
                () -> order.requireWithinWindow(Samples.NOON), "order-expired", "Cannot pay for a cancelled order");
    }

    @Test
    void a_cancelled_order_cannot_be_paid() {
        order.cancel(2, "user");
        assertRefused(order::requireLive, "order-cancelled", "Cannot pay for a cancelled order");
    }

    @Test
    void an_order_cancelled_by_its_expiry_is_refused_as_expired() {
        order.cancel(2, "expired");
        assertRefused(order::requireLive, "order-expired", "Cannot pay for a cancelled order");
    }

    @Test
    void a_complete_order_cannot_be_paid_again() {
        order.complete(2);
        assertRefused(order::requireLive, "order-paid", "Order is already paid");
    }

    @Test
    void a_stale_event_has_no_effect() {
        assertThat(order.place(0, Samples.TERMS)).isFalse();
        assertThat(order.cancel(2, "user")).isTrue();
        assertThat(order.cancel(2, "user")).isFalse();
    }

    @Test
    void a_creation_that_arrives_late_revives_no_cancelled_order() {
        assertThat(unknown.cancel(2, "user")).isTrue();
        assertThat(unknown.place(0, Samples.TERMS)).isFalse();
        assertRefused(unknown::requireLive, "order-cancelled", "Cannot pay for a cancelled order");
    }

    @Test
    void a_creation_that_arrives_late_reopens_no_complete_order() {
        assertThat(unknown.complete(2)).isTrue();
        assertThat(unknown.place(0, Samples.TERMS)).isFalse();
        assertRefused(unknown::requireLive, "order-paid", "Order is already paid");
    }

    private static void assertRefused(Runnable act, String slug, String message) {
        assertThatThrownBy(act::run).hasMessage(message).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        });
    }
}
