package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.BUYER;
import static ticketing.orders.Some.QUARTER_PAST;
import static ticketing.orders.Some.SELLER;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.OrderedTicket;
import ticketing.problem.NotFound;
import ticketing.problem.NotOwner;
import ticketing.request.Cause;
import ticketing.web.IfMatch;

class OrderingTest {

    private static final LongConsumer ANY_VERSION = version -> {};

    private final World world = new World();

    @Test
    void an_order_is_announced_with_its_hold() {
        Order order = world.place();
        OrderedTicket ticket = new OrderedTicket("ticket", new BigDecimal("19.99"), 0L, 1L);
        assertThat(world.announced.events)
                .containsExactly(new OrderCreated(order.id(), 0L, "created", BUYER, QUARTER_PAST, ticket, "USD"));
    }

    @Test
    void a_second_buyer_is_refused_without_waiting_for_the_ticket() {
        world.place();
        assertThatThrownBy(() -> world.place("ben"))
                .isInstanceOf(TicketReserved.class)
                .hasMessage("Ticket is already reserved");
        assertThat(world.tickets.attempts).isEqualTo(1);
        assertThat(world.refused).containsExactly("ticket-reserved");
    }

    @Test
    void a_buyer_who_already_holds_the_ticket_is_refused_too() {
        world.place();
        assertThatThrownBy(world::place).isInstanceOf(TicketReserved.class);
    }

    @Test
    void whoever_loses_the_race_for_the_ticket_is_refused() {
        world.tickets.meanwhile = () -> {
            world.tickets.meanwhile = () -> {};
            world.allotting.allot(List.of(wish("ben", "ticket")));
        };
        assertThatThrownBy(world::place).isInstanceOf(TicketReserved.class);
        assertThat(world.orders.all).hasSize(1);
    }

    @Test
    void a_ticket_that_changes_between_the_look_and_the_hold_is_ordered_as_it_is_then() {
        world.tickets.meanwhile = () -> {
            world.tickets.meanwhile = () -> {};
            world.following.changed(Some.news(1));
        };
        assertThat(world.place().hold().ticketVersion()).isEqualTo(1);
    }

    @Test
    void a_ticket_that_is_deleted_between_the_look_and_the_hold_is_unknown() {
        world.tickets.meanwhile = () -> world.following.deleted("ticket", 1);
        assertThatThrownBy(world::place).isInstanceOf(NotFound.class);
        assertThat(world.orders.all).isEmpty();
    }

    @Test
    void of_those_who_want_a_ticket_together_the_first_gets_it() {
        world.following.changed(Some.news("another", 0));

        List<Allotment> allotments = world.allotting.allot(
                List.of(wish("ben", "ticket"), wish(BUYER, "ticket"), wish(BUYER, "another"), wish(SELLER, "ticket")));

        assertThat(allotments.get(0).order().userId()).isEqualTo("ben");
        assertThat(allotments.get(1).refusal()).isInstanceOf(TicketReserved.class);
        assertThat(allotments.get(2).order().userId()).isEqualTo(BUYER);
        assertThat(allotments.get(3).refusal()).isInstanceOf(OwnTicket.class);
    }

    @Test
    void each_order_that_came_together_with_others_is_announced_with_its_own_cause() {
        world.following.changed(Some.news("another", 0));

        world.allotting.allot(List.of(
                new Wish("ben", "ticket", new Cause("first", null)),
                new Wish(BUYER, "another", new Cause("second", null))));

        assertThat(world.announced.requestIds).containsExactly("first", "second");
    }

    @Test
    void a_bought_ticket_is_sold_though_the_words_are_the_same() {
        world.pay(world.place(), "p");
        assertThatThrownBy(() -> world.place("ben"))
                .isInstanceOf(TicketSold.class)
                .hasMessage("Ticket is already reserved");
    }

    @Test
    void a_ticket_that_was_given_up_can_be_ordered_under_the_next_hold() {
        Order first = world.place();
        world.ordering.cancel(BUYER, first.id(), ANY_VERSION);
        assertThat(world.place().hold().number()).isEqualTo(2);
    }

    @Test
    void a_ticket_that_was_given_up_can_be_ordered_while_the_replica_still_says_reserved() {
        Order first = world.place();
        world.ordering.cancel(BUYER, first.id(), ANY_VERSION);
        world.following.changed(Some.news(1, first.id(), "reserved"));
        assertThat(world.place().status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void an_unknown_ticket_cannot_be_ordered() {
        assertThatThrownBy(() -> world.ordering.place(BUYER, "unknown")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_seller_hears_that_it_is_their_own_even_when_it_is_reserved() {
        world.place();
        assertThatThrownBy(() -> world.place(SELLER)).isInstanceOf(OwnTicket.class);
    }

    @Test
    void a_cancel_is_announced_once() {
        Order order = world.place();
        world.announced.events.clear();
        world.ordering.cancel(BUYER, order.id(), ANY_VERSION);
        world.ordering.cancel(BUYER, order.id(), ANY_VERSION);
        assertThat(world.announced.events)
                .containsExactly(new OrderCancelled(order.id(), 1L, BUYER, "user", new HeldTicket("ticket", 1L)));
    }

    @Test
    void a_cancel_is_possible_after_the_time_is_over_as_long_as_nobody_has_said_so() {
        Order order = world.place();
        world.now = QUARTER_PAST.plusSeconds(1);
        world.ordering.cancel(BUYER, order.id(), ANY_VERSION);
        assertThat(order.cancelReason()).contains(CancelReason.USER);
    }

    @Test
    void an_order_is_unknown_before_it_is_somebody_elses() {
        Order order = world.place();
        assertThatThrownBy(() -> world.ordering.order("ben", "unknown")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.ordering.order("ben", order.id())).isInstanceOf(NotOwner.class);
        assertThatThrownBy(() -> world.ordering.cancel("ben", "unknown", ANY_VERSION))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.ordering.cancel("ben", order.id(), ANY_VERSION))
                .isInstanceOf(NotOwner.class);
    }

    @Test
    void a_cancel_of_a_version_that_is_gone_changes_nothing() {
        Order order = world.place();
        order.confirm();
        assertThatThrownBy(() -> world.ordering.cancel(BUYER, order.id(), new IfMatch("\"0\"")::require))
                .hasMessageContaining("changed");
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    private static Wish wish(String buyer, String ticketId) {
        return new Wish(buyer, ticketId, new Cause(null, null));
    }
}
