package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaleStateTest {

    private static final Hold FIRST = new Hold("first", 1);
    private static final Hold SECOND = new Hold("second", 2);

    private final SaleState sale = SaleState.available();

    @Test
    void an_order_reserves_an_available_ticket() {
        assertThat(sale.reserve(FIRST)).isTrue();
        assertReservedBy("first");
    }

    @Test
    void a_hold_with_the_number_zero_reserves() {
        assertThat(sale.reserve(new Hold("zero", 0))).isTrue();
    }

    @Test
    void a_repeated_hold_changes_nothing() {
        sale.reserve(FIRST);

        assertThat(sale.reserve(FIRST)).isFalse();
        assertReservedBy("first");
    }

    @Test
    void a_higher_hold_replaces_one_whose_end_has_not_arrived_yet() {
        sale.reserve(FIRST);

        assertThat(sale.reserve(SECOND)).isTrue();
        assertReservedBy("second");
        assertThat(sale.release(FIRST)).isFalse();
        assertReservedBy("second");
    }

    @Test
    void a_lower_hold_that_arrives_late_is_stale() {
        sale.reserve(SECOND);

        assertThat(sale.reserve(FIRST)).isFalse();
        assertReservedBy("second");
    }

    @Test
    void only_the_order_that_holds_the_ticket_releases_it() {
        sale.reserve(FIRST);

        assertThat(sale.release(new Hold("other", 1))).isFalse();
        assertThat(sale.release(FIRST)).isTrue();
        assertAvailable();
        assertThat(sale.release(FIRST)).isFalse();
    }

    @Test
    void a_released_ticket_is_not_reserved_again_by_the_same_hold() {
        sale.reserve(FIRST);
        sale.release(FIRST);

        assertThat(sale.reserve(FIRST)).isFalse();
        assertAvailable();
    }

    @Test
    void an_order_whose_cancellation_arrives_first_never_reserves() {
        assertThat(sale.release(FIRST)).isFalse();
        assertThat(sale.reserve(FIRST)).isFalse();
        assertAvailable();
        assertThat(sale.reserve(SECOND)).isTrue();
    }

    @Test
    void an_early_cancellation_leaves_the_ticket_to_the_previous_order_until_that_ends() {
        sale.reserve(FIRST);

        assertThat(sale.release(SECOND)).isFalse();
        assertReservedBy("first");
        assertThat(sale.release(FIRST)).isTrue();
        assertThat(sale.reserve(SECOND)).isFalse();
        assertAvailable();
    }

    @Test
    void a_ticket_that_is_sold_is_never_released_nor_reserved_again() {
        sale.reserve(FIRST);

        assertThat(sale.sell(FIRST)).isTrue();
        assertThat(sale.sell(FIRST)).isFalse();
        assertThat(sale.release(FIRST)).isFalse();
        assertThat(sale.reserve(SECOND)).isFalse();
        assertSoldTo("first");
    }

    @Test
    void a_paid_order_needs_no_reservation() {
        assertThat(sale.sell(FIRST)).isTrue();
        assertThat(sale.reserve(FIRST)).isFalse();
        assertSoldTo("first");
    }

    @Test
    void a_paid_order_wins_over_another_order_that_holds_the_ticket() {
        sale.reserve(SECOND);

        assertThat(sale.sell(FIRST)).isTrue();
        assertSoldTo("first");
    }

    @Test
    void a_withdrawn_ticket_is_never_reserved_nor_put_back_on_sale() {
        sale.withdraw();

        assertThat(sale.reserve(FIRST)).isFalse();
        assertThat(sale.release(FIRST)).isFalse();
        assertThat(sale.status()).isEqualTo(TicketStatus.WITHDRAWN);
        assertThat(sale.orderId()).isEmpty();
    }

    @Test
    void a_withdrawn_ticket_that_was_paid_for_is_sold() {
        sale.withdraw();
        sale.reserve(FIRST);

        assertThat(sale.sell(FIRST)).isTrue();
        assertSoldTo("first");
    }

    private void assertReservedBy(String order) {
        assertThat(sale.status()).isEqualTo(TicketStatus.RESERVED);
        assertThat(sale.orderId()).hasValue(order);
    }

    private void assertSoldTo(String order) {
        assertThat(sale.status()).isEqualTo(TicketStatus.SOLD);
        assertThat(sale.orderId()).hasValue(order);
    }

    private void assertAvailable() {
        assertThat(sale.status()).isEqualTo(TicketStatus.AVAILABLE);
        assertThat(sale.orderId()).isEmpty();
    }
}
