package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoldingTest {

    private static final Hold FIRST = new Hold("first", 1);
    private static final Hold SECOND = new Hold("second", 2);

    private final Holding holding = Holding.byNobody();

    @Test
    void an_order_reserves_an_available_ticket() {
        assertThat(holding.reserve(FIRST)).isTrue();
        assertReservedBy("first");
    }

    @Test
    void even_a_hold_that_is_numbered_zero_reserves() {
        assertThat(holding.reserve(new Hold("zero", 0))).isTrue();
    }

    @Test
    void the_same_hold_twice_changes_nothing() {
        holding.reserve(FIRST);

        assertThat(holding.reserve(FIRST)).isFalse();
        assertReservedBy("first");
    }

    @Test
    void the_higher_hold_wins_over_one_whose_end_is_not_heard_of_yet() {
        holding.reserve(FIRST);

        assertThat(holding.reserve(SECOND)).isTrue();
        assertReservedBy("second");
        assertThat(holding.release(FIRST)).isFalse();
        assertReservedBy("second");
    }

    @Test
    void a_lower_hold_that_comes_late_is_ignored() {
        holding.reserve(SECOND);

        assertThat(holding.reserve(FIRST)).isFalse();
        assertReservedBy("second");
    }

    @Test
    void only_the_order_that_has_the_ticket_releases_it() {
        holding.reserve(FIRST);

        assertThat(holding.release(new Hold("other", 1))).isFalse();
        assertThat(holding.release(FIRST)).isTrue();
        assertAvailable();
        assertThat(holding.release(FIRST)).isFalse();
    }

    @Test
    void a_released_ticket_is_not_reserved_again_by_the_same_hold() {
        holding.reserve(FIRST);
        holding.release(FIRST);

        assertThat(holding.reserve(FIRST)).isFalse();
        assertAvailable();
    }

    @Test
    void an_order_that_was_cancelled_before_it_was_heard_of_never_reserves() {
        assertThat(holding.release(FIRST)).isFalse();
        assertThat(holding.reserve(FIRST)).isFalse();
        assertAvailable();
        assertThat(holding.reserve(SECOND)).isTrue();
    }

    @Test
    void an_early_cancellation_leaves_the_ticket_with_the_order_before_until_that_ends() {
        holding.reserve(FIRST);

        assertThat(holding.release(SECOND)).isFalse();
        assertReservedBy("first");
        assertThat(holding.release(FIRST)).isTrue();
        assertThat(holding.reserve(SECOND)).isFalse();
        assertAvailable();
    }

    @Test
    void a_paid_order_has_the_ticket_for_ever() {
        holding.reserve(FIRST);

        assertThat(holding.sell(FIRST)).isTrue();
        assertThat(holding.sell(FIRST)).isFalse();
        assertThat(holding.release(FIRST)).isFalse();
        assertThat(holding.reserve(SECOND)).isFalse();
        assertSoldTo("first");
    }

    @Test
    void a_paid_order_needs_no_reservation_before() {
        assertThat(holding.sell(FIRST)).isTrue();
        assertThat(holding.reserve(FIRST)).isFalse();
        assertSoldTo("first");
    }

    @Test
    void a_paid_order_wins_over_whoever_seems_to_hold_the_ticket() {
        holding.reserve(SECOND);

        assertThat(holding.sell(FIRST)).isTrue();
        assertSoldTo("first");
    }

    @Test
    void a_withdrawn_ticket_is_never_reserved_nor_put_back_on_sale() {
        holding.withdraw();

        assertThat(holding.reserve(FIRST)).isFalse();
        assertThat(holding.release(FIRST)).isFalse();
        assertThat(holding.status()).isEqualTo(TicketStatus.WITHDRAWN);
        assertThat(holding.orderId()).isEmpty();
    }

    @Test
    void a_withdrawn_ticket_that_was_paid_for_is_sold_all_the_same() {
        holding.withdraw();
        holding.reserve(FIRST);

        assertThat(holding.sell(FIRST)).isTrue();
        assertSoldTo("first");
    }

    private void assertReservedBy(String order) {
        assertThat(holding.status()).isEqualTo(TicketStatus.RESERVED);
        assertThat(holding.orderId()).hasValue(order);
    }

    private void assertSoldTo(String order) {
        assertThat(holding.status()).isEqualTo(TicketStatus.SOLD);
        assertThat(holding.orderId()).hasValue(order);
    }

    private void assertAvailable() {
        assertThat(holding.status()).isEqualTo(TicketStatus.AVAILABLE);
        assertThat(holding.orderId()).isEmpty();
    }
}
