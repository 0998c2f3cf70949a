package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.BUYER;

import org.junit.jupiter.api.Test;
import ticketing.admin.Intervention;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.problem.NotFound;

class OverseeingTest {

    private static final Intervention BY = new Intervention("olga", "The concert is off");

    private final World world = new World();

    @Test
    void a_live_order_is_cancelled_announced_and_written_down() {
        Order order = world.place();
        world.announced.events.clear();

        Order cancelled = world.overseeing.cancel(order.id(), BY);

        assertThat(cancelled.cancelReason()).contains(CancelReason.OPERATOR);
        assertThat(world.announced.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "operator", new HeldTicket("ticket", 1L)));
        assertThat(world.written).containsExactly("CANCEL_ORDER " + order.id() + " by olga");
    }

    @Test
    void one_that_is_cancelled_already_stays_as_it_is_and_nothing_is_written_down() {
        Order order = world.place();
        world.ordering.cancel(BUYER, order.id(), version -> {});
        world.announced.events.clear();

        Order cancelled = world.overseeing.cancel(order.id(), BY);

        assertThat(cancelled.cancelReason()).contains(CancelReason.USER);
        assertThat(cancelled.version()).isEqualTo(1);
        assertThat(world.announced.events).isEmpty();
        assertThat(world.written).isEmpty();
    }

    @Test
    void a_paid_one_is_the_buyers_for_ever() {
        Order order = world.place();
        world.pay(order, "payment");
        world.announced.events.clear();

        assertThatThrownBy(() -> world.overseeing.cancel(order.id(), BY))
                .isInstanceOf(OrderPaid.class)
                .hasMessage("Cannot cancel a paid order");
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(world.announced.events).isEmpty();
        assertThat(world.written).isEmpty();
    }

    @Test
    void nobody_knows_an_order_that_was_never_placed() {
        assertThatThrownBy(() -> world.overseeing.cancel("unknown", BY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.overseeing.order("unknown")).isInstanceOf(NotFound.class);
    }
}
