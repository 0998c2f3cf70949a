package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ticketing.problem.NotOwner;
import ticketing.problem.Refusal;

class OrderTest {

    private final Order unheardOf = new Order("order", "alice");
    private final Order order = Samples.order();

    @Test
    void a_live_order_can_be_paid_by_its_buyer_before_the_deadline() {
        assertThatCode(() -> {
                    order.requireBuyer("alice");
                    order.requireLive();
                    order.requireOpenAt(Samples.NOON.minusNanos(1_000_000));
                })
                .doesNotThrowAnyException();
        assertThat(order.amount()).isEqualTo(new Amount(1999, "USD"));
    }

    @Test
    void nobody_else_can_pay_for_it() {
        assertThatThrownBy(() -> order.requireBuyer("bob")).isInstanceOf(NotOwner.class);
    }

    @Test
    void the_deadline_itself_is_too_late() {
        assertRefused(() -> order.requireOpenAt(Samples.NOON), "order-expired", "Cannot pay for a cancelled order");
    }

    @Test
    void a_cancelled_order_cannot_be_paid() {
        order.cancel(Samples.cancelled("user"));
        assertRefused(order::requireLive, "order-cancelled", "Cannot pay for a cancelled order");
    }

    @Test
    void an_order_that_expiry_cancelled_says_so() {
        order.cancel(Samples.cancelled("expired"));
        assertRefused(order::requireLive, "order-expired", "Cannot pay for a cancelled order");
    }

    @Test
    void a_complete_order_is_paid() {
        order.complete(Samples.completed());
        assertRefused(order::requireLive, "order-paid", "Order is already paid");
    }

    @Test
    void an_event_is_applied_once() {
        assertThat(order.place(Samples.created())).isFalse();
        assertThat(order.cancel(Samples.cancelled("user"))).isTrue();
        assertThat(order.cancel(Samples.cancelled("user"))).isFalse();
    }

    @Test
    void a_late_creation_revives_no_cancelled_order() {
        assertThat(unheardOf.cancel(Samples.cancelled("user"))).isTrue();
        assertThat(unheardOf.place(Samples.created())).isFalse();
        assertRefused(unheardOf::requireLive, "order-cancelled", "Cannot pay for a cancelled order");
    }

    @Test
    void a_late_creation_reopens_no_complete_order() {
        assertThat(unheardOf.complete(Samples.completed())).isTrue();
        assertThat(unheardOf.place(Samples.created())).isFalse();
        assertRefused(unheardOf::requireLive, "order-paid", "Order is already paid");
    }

    private static void assertRefused(Runnable act, String slug, String message) {
        assertThatThrownBy(act::run).hasMessage(message).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        });
    }
}
