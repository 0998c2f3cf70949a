package ticketing.payments.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.http.Cursor;
import ticketing.chassis.http.Page;
import ticketing.chassis.http.PageQueries;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.problem.Refusal;
import ticketing.payments.Paying;
import ticketing.payments.Payment;
import ticketing.payments.Samples;

class OwnPaymentsParamsTest {

    private final PayingInMemory paying = new PayingInMemory();
    private final OwnPaymentsParams params = new OwnPaymentsParams();

    @Test
    void without_parameters_a_page_has_the_oldest_fifty_payments_of_the_user() {
        Page<Payment> page = params.page(PageQueries.defaults(), paying, "alice");

        assertThat(page.rows()).isEqualTo(paying.payments);
        assertThat(page.next()).isEmpty();
        // One more row tells whether there is a next page.
        assertThat(paying.queries).containsExactly("of alice, limit 51");
        assertThat(paying.positions).containsExactly(KeysetPosition.OLDEST);
    }

    @Test
    void a_page_starts_after_the_last_payment_of_the_page_before() {
        Payment last = paying.payments.get(0);

        Page<Payment> page = params.page(PageQueries.of("1", null), paying, "alice");
        String cursor = page.next().orElseThrow().toString();
        params.page(PageQueries.of("1", cursor), paying, "alice");

        assertThat(page.rows()).containsExactly(last);
        assertThat(paying.positions).last().isEqualTo(new KeysetPosition(last.createdAt(), last.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "soon", "999999999999999", "9999999999999999", "2026-01-01", "9999-01-01T00:00:00Z"})
    void a_cursor_with_a_time_that_no_payment_has_is_refused(String time) {
        String cursor = new Cursor("at", time, "id").toString();

        assertRefused("cursor", PageQueries.of("50", cursor));
    }

    @Test
    void the_payments_for_one_order_can_be_selected() {
        params.orderId = "order";

        params.page(PageQueries.defaults(), paying, "alice");

        assertThat(paying.queries).containsExactly("of alice for order, limit 51");
    }

    @Test
    void an_order_id_has_1_to_64_characters() {
        params.orderId = "";
        assertRefused("orderId", PageQueries.defaults());

        params.orderId = "o".repeat(65);
        assertRefused("orderId", PageQueries.defaults());
    }

    @Test
    void an_order_id_that_is_not_valid_has_no_payments() {
        params.orderId = "no order";

        assertThat(params.page(PageQueries.defaults(), paying, "alice").rows()).isEmpty();
        assertThat(paying.queries).isEmpty();
    }

    private void assertRefused(String field, PageQuery query) {
        assertThatThrownBy(() -> params.page(query, paying, "alice"))
                .satisfies(refusal("validation"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.errors()).extracting("field").containsExactly(field));
    }

    /** Two payments without a database; records queries. */
    private static final class PayingInMemory extends Paying {

        private final List<Payment> payments = List.of(Samples.pending(), Samples.pending());
        private final List<String> queries = new ArrayList<>();
        private final List<KeysetPosition> positions = new ArrayList<>();

        @Override
        public List<Payment> ofUser(String userId, KeysetPosition after, int limit) {
            queries.add("of " + userId + ", limit " + limit);
            positions.add(after);
            return payments;
        }

        @Override
        public List<Payment> ofOrder(String userId, String orderId, KeysetPosition after, int limit) {
            return ofUser(userId + " for " + orderId, after, limit);
        }
    }
}
