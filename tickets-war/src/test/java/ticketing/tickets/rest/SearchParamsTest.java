package ticketing.tickets.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.identity.CurrentUser;
import ticketing.identity.NotSignedIn;
import ticketing.problem.Invalid;

class SearchParamsTest {

    private static final CurrentUser NOBODY = new CurrentUser();

    private final SearchParams asked = nothing();

    @Test
    void who_asks_nothing_gets_the_first_fifty() {
        assertThatCode(() -> asked.search(NOBODY)).doesNotThrowAnyException();
        assertThat(asked.rows()).isEqualTo(50);
    }

    @Test
    void ones_own_tickets_are_for_signed_in_users_whatever_else_is_wrong() {
        asked.seller = "me";
        asked.sort = "wrong";

        assertThatThrownBy(() -> asked.search(NOBODY)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void no_other_seller_can_be_asked_for() {
        asked.seller = "somebody";

        assertRefused("seller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "createdAt", "PRICE", "id; drop table ticket"})
    void a_sort_is_one_of_five(String sort) {
        asked.sort = sort;

        assertRefused("sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Available", "deleted", "withdrawn"})
    void a_status_is_one_of_four(String status) {
        asked.status = status;

        assertRefused("status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "1e3", "5.005", "NaN", " 5"})
    void a_bound_is_a_plain_number(String price) {
        asked.minPrice = price;
        assertRefused("minPrice");

        asked.minPrice = null;
        asked.maxPrice = price;
        assertRefused("maxPrice");
    }

    @Test
    void the_lower_bound_is_not_above_the_upper_one() {
        asked.minPrice = "10.01";
        asked.maxPrice = "10";
        assertRefused("minPrice");

        asked.minPrice = "10.00";
        assertThatCode(() -> asked.search(NOBODY)).doesNotThrowAnyException();
    }

    @Test
    void a_question_is_text_of_a_bearable_length() {
        asked.q = "nul\0";
        assertRefused("q");

        asked.q = "x".repeat(201);
        assertRefused("q");

        asked.q = "  rock \t 100% ";
        assertThatCode(() -> asked.search(NOBODY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made up", "WyJwcmljZSIsIjEuMDAiLCJhIl0"})
    void a_cursor_is_one_of_a_list_with_the_same_sort(String cursor) {
        asked.cursor = cursor;

        assertRefused("cursor");
    }

    private void assertRefused(String field) {
        assertThatThrownBy(() -> asked.search(NOBODY))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.complaints())
                                .extracting("field")
                                .containsExactly(field));
    }

    private static SearchParams nothing() {
        SearchParams nothing = new SearchParams();
        nothing.q = "";
        nothing.sort = "-createdAt";
        nothing.limit = "50";
        return nothing;
    }
}
