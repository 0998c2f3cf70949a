package ticketing.orders.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.orders.Order;
import ticketing.orders.OrderList;
import ticketing.orders.OrderSort;
import ticketing.orders.OrderSort.Place;
import ticketing.orders.OrderStatus;
import ticketing.orders.Some;
import ticketing.problem.Complaint;
import ticketing.problem.Invalid;
import ticketing.web.Cursor;
import ticketing.web.PageLimit;
import ticketing.web.Paged;

class OwnOrdersTest {

    private final OwnOrders query = new OwnOrders();

    OwnOrdersTest() {
        query.sort = "createdAt";
        query.limit = PageLimit.valueOf("2");
    }

    @Test
    void without_a_word_all_orders_are_wanted_oldest_first() {
        OrderList wanted = query.of("bea");
        assertThat(wanted.userId()).isEqualTo("bea");
        assertThat(wanted.statuses()).containsExactlyInAnyOrder(OrderStatus.values());
        assertThat(wanted.sort()).isEqualTo(OrderSort.OLDEST_FIRST);
        assertThat(wanted.after()).isEqualTo(OrderSort.OLDEST_FIRST.start());
        assertThat(wanted.limit()).isEqualTo(3);
    }

    @Test
    void one_status_may_be_wanted() {
        query.status = "awaiting:payment";
        assertThat(query.of("bea").statuses()).containsExactly(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void the_newest_may_be_wanted_first() {
        query.sort = "-createdAt";
        assertThat(query.of("bea").sort()).isEqualTo(OrderSort.NEWEST_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CREATED", "awaiting", "paid", "created,complete"})
    void a_status_that_is_none_is_refused(String status) {
        query.status = status;
        assertRefused(() -> query.of("bea"), "status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "price", "createdat", "+createdAt"})
    void a_sort_that_is_none_is_refused(String sort) {
        query.sort = sort;
        assertRefused(() -> query.of("bea"), "sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "101", "-1", "many"})
    void a_limit_that_is_none_is_refused(String limit) {
        query.limit = PageLimit.valueOf(limit);
        assertRefused(() -> query.of("bea"), "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void a_cursor_with_a_time_that_no_order_has_is_refused(String time) {
        query.cursor = new Cursor("createdAt", time, "id").toString();
        assertRefused(() -> query.of("bea"), "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "W10"})
    void a_cursor_that_is_none_is_refused(String cursor) {
        query.cursor = cursor;
        assertRefused(() -> query.of("bea"), "cursor");
    }

    @Test
    void a_cursor_of_another_sort_is_refused() {
        query.cursor = new Cursor("-createdAt", "2030-01-01T12:00:00Z", "id").toString();
        assertRefused(() -> query.of("bea"), "cursor");
    }

    @Test
    void a_full_page_goes_on_after_its_last_order() {
        List<Order> found = List.of(Some.order(), Some.order(), Some.order());
        Paged<OrderView> page = query.page(found);
        Order last = found.get(1);
        assertThat(page.rows()).hasSize(2);
        query.cursor = page.last().orElseThrow().toString();
        assertThat(query.of("bea").after()).isEqualTo(new Place(last.term().createdAt(), last.id()));
    }

    @Test
    void the_last_page_ends() {
        assertThat(query.page(List.of(Some.order(), Some.order())).last()).isEmpty();
        assertThat(query.page(List.of()).last()).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String field) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .satisfies(refusal -> assertThat(refusal.complaints())
                        .extracting(Complaint::field)
                        .containsExactly(field));
    }
}
