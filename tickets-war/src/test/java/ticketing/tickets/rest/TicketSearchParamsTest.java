package ticketing.tickets.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.http.Cursor;
import ticketing.chassis.http.Page;
import ticketing.chassis.http.PageQueries;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.problem.Refusal;
import ticketing.tickets.RecordedSearches;
import ticketing.tickets.Ticket;
import ticketing.tickets.TicketDrafts;
import ticketing.tickets.TicketSort;

class TicketSearchParamsTest {

    private static final CurrentUser ANONYMOUS = new CurrentUser();

    private final RecordedSearches selling = new RecordedSearches();
    private final TicketSearchParams params = defaults();

    @Test
    void without_parameters_a_page_has_fifty_available_tickets() {
        assertThatCode(this::page).doesNotThrowAnyException();

        // One more row tells whether there is a next page.
        assertThat(selling.limits).containsExactly(50 + 1);
        assertThat(selling.parameters).containsExactly(List.of("available"));
    }

    @Test
    void ones_own_tickets_require_a_session_before_all_else() {
        params.seller = "me";
        params.sort = "wrong";

        assertThatThrownBy(this::page).satisfies(refusal("not-signed-in"));
    }

    @Test
    void no_other_seller_can_be_selected() {
        params.seller = "another";

        assertRefused("seller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "createdAt", "PRICE", "id; drop table ticket"})
    void a_sort_is_one_of_five(String sort) {
        params.sort = sort;

        assertRefused("sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Available", "deleted", "withdrawn"})
    void a_status_is_one_of_four(String status) {
        params.status = status;

        assertRefused("status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "1e3", "5.005", "NaN", " 5"})
    void a_bound_is_a_plain_number(String price) {
        params.minPrice = price;
        assertRefused("minPrice");

        params.minPrice = null;
        params.maxPrice = price;
        assertRefused("maxPrice");
    }

    @Test
    void the_lower_bound_is_not_above_the_upper_one() {
        params.minPrice = "10.01";
        params.maxPrice = "10";
        assertRefused("minPrice");

        params.minPrice = "10.00";
        assertThatCode(this::page).doesNotThrowAnyException();
    }

    @Test
    void a_query_is_text_of_a_limited_length() {
        params.q = "nul\0";
        assertRefused("q");

        params.q = "x".repeat(201);
        assertRefused("q");

        params.q = "  rock \t 100% ";
        assertThatCode(this::page).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made up", "WyJwcmljZSIsIjEuMDAiLCJhIl0"})
    void a_cursor_is_one_of_a_list_with_the_same_sort(String cursor) {
        assertRefused("cursor", PageQueries.of("50", cursor));
    }

    @ParameterizedTest
    @CsvSource({
        "-price,1e999999999",
        "-price,''",
        "-createdAt,yesterday",
        "startsAt,+999999999-01-01T00:00Z",
        "title,''"
    })
    void a_cursor_with_a_value_that_its_sort_does_not_have_is_refused(String sort, String value) {
        params.sort = sort;

        assertRefused("cursor", PageQueries.of("50", new Cursor(sort, value, "ticket").toString()));
    }

    @Test
    void a_cursor_with_an_id_that_no_ticket_has_is_refused() {
        params.sort = "price";

        assertRefused("cursor", PageQueries.of("50", new Cursor("price", "10.00", "not an id").toString()));
    }

    @ParameterizedTest
    @EnumSource
    void the_next_page_starts_after_the_last_row_of_a_full_one(TicketSort sort) {
        Ticket last = TicketDrafts.ticket();
        RecordedSearches full = new RecordedSearches(last, TicketDrafts.ticket());
        params.sort = sort.wireName();

        Page<Ticket> page = params.page(PageQueries.of("1", null), full, ANONYMOUS);
        String cursor = page.next().orElseThrow().toString();
        params.page(PageQueries.of("1", cursor), full, ANONYMOUS);

        assertThat(page.rows()).containsExactly(last);
        assertThat(full.parameters.get(1)).hasSize(3).last().isEqualTo(last.id());
    }

    private Page<Ticket> page() {
        return params.page(PageQueries.defaults(), selling, ANONYMOUS);
    }

    private void assertRefused(String field) {
        assertRefused(field, PageQueries.defaults());
    }

    private void assertRefused(String field, PageQuery query) {
        assertThatThrownBy(() -> params.page(query, selling, ANONYMOUS))
                .satisfies(refusal("validation"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.errors()).extracting("field").containsExactly(field));
    }

    private static TicketSearchParams defaults() {
        TicketSearchParams defaults = new TicketSearchParams();
        defaults.q = "";
        defaults.sort = "-createdAt";
        return defaults;
    }
}
