package ticketing.orders.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;
import static ticketing.orders.Samples.BUYER;
import static ticketing.orders.Samples.NOON;

import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.NotFound;
import ticketing.orders.Fixture;
import ticketing.orders.Order;
import ticketing.orders.Samples;

class CheckingEntryTest {

    private final Fixture fixture = new Fixture();
    private final CheckingEntry entries = new CheckingEntry();

    CheckingEntryTest() {
        entries.ordering = fixture.ordering;
        entries.codes = new EntryCodes("0123456789abcdef0123456789abcdef");
    }

    @Test
    void a_paid_order_has_a_code_that_is_valid_for_entry() {
        Order order = paid();

        String code = entries.code(BUYER, order.id());

        assertThat(entries.verify(code)).contains(new Entry(order.id(), "ticket", "A concert", null));
    }

    @Test
    void a_verified_code_contains_when_the_show_begins() {
        fixture.replica.update(Samples.stateOfShowAt(NOON.plusDays(1), 1));
        Order order = paid();

        assertThat(entries.verify(entries.code(BUYER, order.id())))
                .hasValueSatisfying(entry -> assertThat(entry.startsAt()).isEqualTo(NOON.plusDays(1)));
    }

    @Test
    void an_unpaid_or_cancelled_order_has_no_code() {
        Order order = fixture.place();
        assertThatThrownBy(() -> entries.code(BUYER, order.id()))
                .satisfies(refusal("order-unpaid"))
                .hasMessage("The order is not paid yet");

        fixture.ordering.cancel(BUYER, order.id(), version -> {});
        assertThatThrownBy(() -> entries.code(BUYER, order.id())).satisfies(refusal("order-unpaid"));
    }

    @Test
    void an_unknown_order_is_refused_before_another_buyers_and_that_before_an_unpaid_one() {
        Order order = fixture.place();

        assertThatThrownBy(() -> entries.code("ben", "unknown")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entries.code("ben", order.id())).satisfies(refusal("not-owner"));
    }

    @Test
    void a_code_of_an_unpaid_or_unknown_order_is_invalid() {
        Order order = fixture.place();

        assertThat(entries.verify(entries.codes.of(order.id()))).isEmpty();
        assertThat(entries.verify(entries.codes.of("unknown"))).isEmpty();
        assertThat(entries.verify(order.id() + ".made-up")).isEmpty();
    }

    private Order paid() {
        Order order = fixture.place();
        fixture.pay(order, "payment");
        return order;
    }
}
