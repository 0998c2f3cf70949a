package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReservationTest {

    private static final Hold FIRST = new Hold("first", 1);
    private static final Hold SECOND = new Hold("second", 2);

    private final Reservation reservation = Reservation.none();

    @Test
    void an_order_reserves_an_available_ticket() {
        assertThat(reservation.reserve(FIRST)).isTrue();
        assertReservedBy("first");
    }

    @Test
    void a_hold_with_the_number_zero_reserves() {
        assertThat(reservation.reserve(new Hold("zero", 0))).isTrue();
    }

    @Test
    void a_repeated_hold_changes_nothing() {
        reservation.reserve(FIRST);

        assertThat(reservation.reserve(FIRST)).isFalse();
        assertReservedBy("first");
    }

    @Test
    void a_higher_hold_replaces_one_whose_end_has_not_arrived_yet() {
        reservation.reserve(FIRST);

        assertThat(reservation.reserve(SECOND)).isTrue();
        assertReservedBy("second");
        assertThat(reservation.release(FIRST)).isFalse();
        assertReservedBy("second");
    }

    @Test
    void a_lower_hold_that_arrives_late_is_stale() {
        reservation.reserve(SECOND);

        assertThat(reservation.reserve(FIRST)).isFalse();
        assertReservedBy("second");
    }

    @Test
    void only_the_order_that_holds_the_ticket_releases_it() {
        reservation.reserve(FIRST);

        assertThat(reservation.release(new Hold("other", 1))).isFalse();
        assertThat(reservation.release(FIRST)).isTrue();
        assertAvailable();
        assertThat(reservation.release(FIRST)).isFalse();
    }

    @Test
    void a_released_ticket_is_not_reserved_again_by_the_same_hold() {
        reservation.reserve(FIRST);
        reservation.release(FIRST);

        assertThat(reservation.reserve(FIRST)).isFalse();
        assertAvailable();
    }

    @Test
    void an_order_whose_cancellation_arrives_first_never_reserves() {
        assertThat(reservation.release(FIRST)).isFalse();
        assertThat(reservation.reserve(FIRST)).isFalse();
        assertAvailable();
        assertThat(reservation.reserve(SECOND)).isTrue();
    }

    @Test
    void an_early_cancellation_leaves_the_ticket_to_the_previous_order_until_that_ends() {
        reservation.reserve(FIRST);

        assertThat(reservation.release(SECOND)).isFalse();
        assertReservedBy("first");
        assertThat(reservation.release(FIRST)).isTrue();
        assertThat(reservation.reserve(SECOND)).isFalse();
        assertAvailable();
    }

    @Test
    void a_ticket_that_is_sold_is_never_released_nor_reserved_again() {
        reservation.reserve(FIRST);

        assertThat(reservation.sell(FIRST)).isTrue();
        assertThat(reservation.sell(FIRST)).isFalse();
        assertThat(reservation.release(FIRST)).isFalse();
        assertThat(reservation.reserve(SECOND)).isFalse();
        assertSoldTo("first");
    }

    @Test
    void a_paid_order_needs_no_reservation() {
        assertThat(reservation.sell(FIRST)).isTrue();
        assertThat(reservation.reserve(FIRST)).isFalse();
        assertSoldTo("first");
    }

    @Test
    void a_paid_order_wins_over_another_order_that_holds_the_ticket() {
        reservation.reserve(SECOND);

        assertThat(reservation.sell(FIRST)).isTrue();
        assertSoldTo("first");
    }

    @Test
    void a_withdrawn_ticket_is_never_reserved_nor_put_back_on_sale() {
        reservation.withdraw();

        assertThat(reservation.reserve(FIRST)).isFalse();
        assertThat(reservation.release(FIRST)).isFalse();
        assertThat(reservation.status()).isEqualTo(TicketStatus.WITHDRAWN);
        assertThat(reservation.orderId()).isEmpty();
    }

    @Test
    void a_withdrawn_ticket_that_was_paid_for_is_sold() {
        reservation.withdraw();
        reservation.reserve(FIRST);

        assertThat(reservation.sell(FIRST)).isTrue();
        assertSoldTo("first");
    }

    private void assertReservedBy(String order) {
        assertThat(reservation.status()).isEqualTo(TicketStatus.RESERVED);
        assertThat(reservation.orderId()).hasValue(order);
    }

    private void assertSoldTo(String order) {
        assertThat(reservation.status()).isEqualTo(TicketStatus.SOLD);
        assertThat(reservation.orderId()).hasValue(order);
    }

    private void assertAvailable() {
        assertThat(reservation.status()).isEqualTo(TicketStatus.AVAILABLE);
        assertThat(reservation.orderId()).isEmpty();
    }
}
