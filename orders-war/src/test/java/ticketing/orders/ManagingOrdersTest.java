package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;
import static ticketing.orders.Samples.BUYER;

import org.junit.jupiter.api.Test;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.problem.NotFound;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;

class ManagingOrdersTest {

    private static final Justification JUSTIFICATION = new Justification("olga", "The concert is off");

    private final Fixture fixture = new Fixture();

    @Test
    void the_cancellation_of_a_live_order_is_published_and_recorded() {
        Order order = fixture.place();
        fixture.outbox.events.clear();

        Order cancelled = fixture.managing.cancel(order.id(), JUSTIFICATION);

        assertThat(cancelled.cancelReason()).contains(CancelReason.OPERATOR);
        assertThat(fixture.outbox.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "operator", new HeldTicket("ticket", 1L)));
        assertThat(fixture.actions).containsExactly("CANCEL_ORDER " + order.id() + " by olga");
    }

    @Test
    void a_cancelled_order_stays_as_it_is_and_no_action_is_recorded() {
        Order order = fixture.place();
        fixture.ordering.cancel(BUYER, order.id(), version -> {});
        fixture.outbox.events.clear();

        Order cancelled = fixture.managing.cancel(order.id(), JUSTIFICATION);

        assertThat(cancelled.cancelReason()).contains(CancelReason.USER);
        assertThat(cancelled.version()).isEqualTo(1);
        assertThat(fixture.outbox.events).isEmpty();
        assertThat(fixture.actions).isEmpty();
    }

    @Test
    void a_paid_order_cannot_be_cancelled() {
        Order order = fixture.place();
        fixture.pay(order, "payment");
        fixture.outbox.events.clear();

        assertThatThrownBy(() -> fixture.managing.cancel(order.id(), JUSTIFICATION))
                .satisfies(refusal("order-paid"))
                .hasMessage("Cannot cancel a paid order");
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(fixture.outbox.events).isEmpty();
        assertThat(fixture.actions).isEmpty();
    }

    @Test
    void an_unknown_order_is_not_found() {
        assertThatThrownBy(() -> fixture.managing.cancel("unknown", JUSTIFICATION))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.managing.order("unknown")).isInstanceOf(NotFound.class);
    }
}
