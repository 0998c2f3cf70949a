package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ticketing.problem.Invalid;
import ticketing.web.Cursor;

class SearchTest {

    private final Search search = new Search(TicketSort.DEAREST, TicketStatus.shown());

    @Test
    void parameters_stand_in_the_order_in_which_they_are_given() {
        search.of("seller").from(BigDecimal.ONE).to(BigDecimal.TEN).with("rock");

        assertThat(search.query(51))
                .containsSubsequence("(?, ',')", "user_id = ?", "price >= ?", "price <= ?", "like lower(?)")
                .contains("order by price desc, id desc limit 51");
        assertThat(search.values())
                .containsExactly("available,reserved,sold", "seller", BigDecimal.ONE, BigDecimal.TEN, "%rock%");
    }

    @Test
    void signs_that_mean_something_in_a_pattern_mean_themselves() {
        search.with("100%_\\");

        assertThat(search.values()).last().isEqualTo("%100\\%\\_\\\\%");
    }

    @Test
    void a_page_goes_on_after_the_value_and_the_id_of_the_last_row() {
        search.after(new Cursor("-price", "10.00", "ticket"));

        assertThat(search.query(51)).contains("(price, id) < (cast(? as numeric), ?)");
        assertThat(search.values()).endsWith("10.00", "ticket");
    }

    @ParameterizedTest
    @EnumSource
    void the_end_of_a_page_is_the_beginning_of_the_next(TicketSort sort) {
        Search next = new Search(sort, List.of(TicketStatus.AVAILABLE));
        Ticket last = Offers.ticket();

        next.after(Cursor.parse(sort.after(last).toString(), sort.word()));

        assertThat(next.values()).hasSize(3).last().isEqualTo(last.id());
    }

    @ParameterizedTest
    @CsvSource({
        "-price,1e999999999",
        "-price,''",
        "-createdAt,yesterday",
        "startsAt,+999999999-01-01T00:00Z",
        "title,''"
    })
    void a_cursor_that_is_made_up_is_refused(String sort, String value) {
        Search next = new Search(TicketSort.of(sort).orElseThrow(), List.of(TicketStatus.AVAILABLE));
        Cursor madeUp = new Cursor(sort, value, "ticket");

        assertThatThrownBy(() -> next.after(madeUp)).isInstanceOf(Invalid.class);
    }
}
