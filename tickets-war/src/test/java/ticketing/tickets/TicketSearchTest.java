package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketSearchTest {

    private final TicketSearch search = new TicketSearch(TicketSort.DEAREST, TicketStatus.visible());

    @Test
    void parameters_have_the_order_of_their_conditions() {
        search.ofSeller("seller")
                .minPrice(BigDecimal.ONE)
                .maxPrice(BigDecimal.TEN)
                .with("rock");

        assertThat(search.query(51))
                .containsSubsequence("(?, ',')", "user_id = ?", "price >= ?", "price <= ?", "like lower(?)")
                .contains("order by price desc, id desc limit 51");
        assertThat(search.parameters())
                .containsExactly("available,reserved,sold", "seller", BigDecimal.ONE, BigDecimal.TEN, "%rock%");
    }

    @Test
    void wildcards_of_a_pattern_are_escaped() {
        search.with("100%_\\");

        assertThat(search.parameters()).last().isEqualTo("%100\\%\\_\\\\%");
    }

    @Test
    void a_page_starts_after_the_value_and_the_id_of_a_row() {
        search.after("10.00", "ticket");

        assertThat(search.query(51)).contains("(price, id) < (cast(? as numeric), ?)");
        assertThat(search.parameters()).endsWith("10.00", "ticket");
    }

    @ParameterizedTest
    @EnumSource
    void each_sort_has_a_position_after_any_ticket(TicketSort sort) {
        TicketSearch next = new TicketSearch(sort, List.of(TicketStatus.AVAILABLE));
        Ticket last = TicketDrafts.ticket();

        next.after(sort.value(last), last.id());

        assertThat(next.parameters()).hasSize(3).last().isEqualTo(last.id());
    }
}
