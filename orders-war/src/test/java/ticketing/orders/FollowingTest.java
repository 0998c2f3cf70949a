package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.BUYER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.problem.NotFound;

class FollowingTest {

    private final World world = new World();
    private final Order order = world.place();

    @BeforeEach
    void forget_the_placing() {
        world.announced.events.clear();
    }

    @Test
    void a_confirmed_hold_awaits_its_payment_without_an_event() {
        assertThat(world.following.changed(Some.news(1, order.id(), "reserved")))
                .isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(order.version()).isEqualTo(1);
        assertThat(world.announced.events).isEmpty();
    }

    @Test
    void late_news_confirm_nothing() {
        world.following.changed(Some.news(2));
        assertThat(world.following.changed(Some.news(1, order.id(), "reserved")))
                .isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void a_hold_of_an_order_that_was_cancelled_meanwhile_stays_cancelled() {
        order.cancelUnpaid(CancelReason.USER);
        assertThat(world.following.changed(Some.news(1, order.id(), "reserved")))
                .isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_sale_is_no_confirmation() {
        world.following.changed(Some.news(1, order.id(), "sold"));
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void a_deletion_cancels_the_order_that_it_crossed() {
        assertThat(world.following.deleted("ticket", 1)).isTrue();
        HeldTicket held = new HeldTicket("ticket", 1L);
        assertThat(world.announced.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "ticket-unavailable", held));
        assertThatThrownBy(world::place).isInstanceOf(NotFound.class);
    }

    @Test
    void a_deletion_that_is_heard_twice_says_nothing_more() {
        world.following.deleted("ticket", 1);
        assertThat(world.following.deleted("ticket", 1)).isFalse();
        assertThat(world.announced.events).hasSize(1);
    }

    @Test
    void a_deletion_leaves_a_paid_order_as_it_is() {
        world.pay(order, "p");
        world.announced.events.clear();
        assertThat(world.following.deleted("ticket", 1)).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(world.announced.events).isEmpty();
    }

    @Test
    void a_ticket_that_is_first_heard_of_by_its_deletion_is_never_for_sale() {
        world.following.deleted("other", 3);
        assertThatThrownBy(() -> world.ordering.place(BUYER, "other")).isInstanceOf(NotFound.class);
    }
}
