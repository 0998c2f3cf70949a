package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.BUYER;
import static ticketing.orders.Some.NOON;

import org.junit.jupiter.api.Test;
import ticketing.problem.NotFound;
import ticketing.problem.NotOwner;

class AdmittingTest {

    private final World world = new World();
    private final Admitting admitting = new Admitting();

    AdmittingTest() {
        admitting.orders = world.orders;
        admitting.tickets = world.tickets;
        admitting.codes = new Codes("0123456789abcdef0123456789abcdef");
    }

    @Test
    void whoever_has_paid_gets_a_code_and_the_code_lets_them_in() {
        Order order = paid();

        String code = admitting.code(BUYER, order.id());

        assertThat(admitting.verify(code)).contains(new Admission(order.id(), "ticket", "A concert", null));
    }

    @Test
    void the_door_hears_when_the_event_begins() {
        world.following.changed(new TicketNews(
                "ticket",
                1,
                "A concert",
                Some.news(0).price(),
                "USD",
                Some.SELLER,
                NOON.plusDays(1),
                null,
                "available"));
        Order order = paid();

        assertThat(admitting.verify(admitting.code(BUYER, order.id())))
                .hasValueSatisfying(
                        admission -> assertThat(admission.startsAt()).isEqualTo(NOON.plusDays(1)));
    }

    @Test
    void there_is_no_code_before_the_payment_and_none_after_a_cancellation() {
        Order order = world.place();
        assertThatThrownBy(() -> admitting.code(BUYER, order.id()))
                .isInstanceOf(OrderUnpaid.class)
                .hasMessage("The order is not paid yet");

        world.ordering.cancel(BUYER, order.id(), version -> {});
        assertThatThrownBy(() -> admitting.code(BUYER, order.id())).isInstanceOf(OrderUnpaid.class);
    }

    @Test
    void an_order_is_unknown_before_it_is_somebody_elses_and_that_before_it_is_unpaid() {
        Order order = world.place();

        assertThatThrownBy(() -> admitting.code("ben", "unknown")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> admitting.code("ben", order.id())).isInstanceOf(NotOwner.class);
    }

    @Test
    void a_code_of_an_unpaid_or_unknown_order_lets_nobody_in() {
        Order order = world.place();

        assertThat(admitting.verify(admitting.codes.of(order.id()))).isEmpty();
        assertThat(admitting.verify(admitting.codes.of("unknown"))).isEmpty();
        assertThat(admitting.verify(order.id() + ".made-up")).isEmpty();
    }

    private Order paid() {
        Order order = world.place();
        world.pay(order, "payment");
        return order;
    }
}
