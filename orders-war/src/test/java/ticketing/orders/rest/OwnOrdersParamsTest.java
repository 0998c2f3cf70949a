package ticketing.orders.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

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
import ticketing.orders.Order;
import ticketing.orders.OrderQuery;
import ticketing.orders.OrderSort;
import ticketing.orders.OrderStatus;
import ticketing.orders.Ordering;
import ticketing.orders.Samples;

class OwnOrdersParamsTest {

    private final OrderingInMemory ordering = new OrderingInMemory();
    private final OwnOrdersParams params = new OwnOrdersParams();

    OwnOrdersParamsTest() {
        params.sort = "createdAt";
    }

    @Test
    void without_parameters_all_orders_are_listed_oldest_first() {
        OrderQuery query = query();

        assertThat(query.userId()).isEqualTo("bea");
        assertThat(query.statuses()).containsExactlyInAnyOrder(OrderStatus.values());
        assertThat(query.sort()).isEqualTo(OrderSort.OLDEST_FIRST);
        assertThat(query.after()).isEqualTo(KeysetPosition.OLDEST);
        // One more row tells whether there is a next page.
        assertThat(query.limit()).isEqualTo(2 + 1);
    }

    @Test
    void the_orders_of_one_status_can_be_selected() {
        params.status = "awaiting:payment";

        assertThat(query().statuses()).containsExactly(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void the_newest_orders_can_be_listed_first() {
        params.sort = "-createdAt";

        assertThat(query().sort()).isEqualTo(OrderSort.NEWEST_FIRST);
        assertThat(query().after()).isEqualTo(KeysetPosition.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CREATED", "awaiting", "paid", "created,complete"})
    void an_unknown_status_is_refused(String status) {
        params.status = status;

        assertRefused(firstPage(), "status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "price", "createdat", "+createdAt"})
    void an_unknown_sort_is_refused(String sort) {
        params.sort = sort;

        assertRefused(firstPage(), "sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "101", "-1", "many"})
    void an_invalid_limit_is_refused(String limit) {
        assertRefused(PageQueries.of(limit, null), "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void a_cursor_with_a_time_that_no_order_has_is_refused(String time) {
        assertRefused(pageAfter(new Cursor("at", time, "id").toString()), "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "W10"})
    void an_invalid_cursor_is_refused(String cursor) {
        assertRefused(pageAfter(cursor), "cursor");
    }

    @Test
    void a_cursor_of_another_sort_is_refused() {
        String newestFirst = new Cursor("-at", "2030-01-01T12:00:00Z", "id").toString();
        assertRefused(pageAfter(newestFirst), "cursor");

        params.sort = "-createdAt";
        assertThat(params.page(pageAfter(newestFirst), ordering, "bea").rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt"})
    void a_page_starts_after_the_last_order_of_a_full_page(String sort) {
        params.sort = sort;
        ordering.found = List.of(Samples.order(), Samples.order(), Samples.order());
        Order last = ordering.found.get(1);

        Page<Order> page = params.page(firstPage(), ordering, "bea");
        String cursor = page.next().orElseThrow().toString();
        params.page(pageAfter(cursor), ordering, "bea");

        assertThat(page.rows()).hasSize(2);
        assertThat(ordering.query.after())
                .isEqualTo(new KeysetPosition(last.paymentWindow().createdAt(), last.id()));
    }

    @Test
    void a_page_without_a_further_order_is_the_last() {
        ordering.found = List.of(Samples.order(), Samples.order());
        assertThat(params.page(firstPage(), ordering, "bea").next()).isEmpty();

        ordering.found = List.of();
        assertThat(params.page(firstPage(), ordering, "bea").next()).isEmpty();
    }

    private OrderQuery query() {
        params.page(firstPage(), ordering, "bea");
        return ordering.query;
    }

    private static PageQuery firstPage() {
        return PageQueries.of("2", null);
    }

    private static PageQuery pageAfter(String cursor) {
        return PageQueries.of("2", cursor);
    }

    private void assertRefused(PageQuery page, String field) {
        assertThatThrownBy(() -> params.page(page, ordering, "bea"))
                .satisfies(refusal("validation"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.errors()).extracting("field").containsExactly(field));
        assertThat(ordering.query).isNull();
    }

    /** Finds the same orders in each query, and records the last one. */
    private static final class OrderingInMemory extends Ordering {

        private List<Order> found = List.of();
        private OrderQuery query;

        @Override
        public List<Order> list(OrderQuery newest) {
            query = newest;
            return found;
        }
    }
}
