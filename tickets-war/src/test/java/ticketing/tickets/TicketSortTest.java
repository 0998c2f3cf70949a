package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ticketing.chassis.service.WireName;

class TicketSortTest {

    @ParameterizedTest
    @EnumSource
    void the_value_of_a_ticket_is_valid_in_a_cursor(TicketSort sort) {
        assertThat(sort.isValue(sort.value(TicketDrafts.ticket()))).isTrue();
    }

    @Test
    void a_ticket_without_a_beginning_has_an_empty_value_and_comes_last() {
        assertThat(TicketSort.BEGINNING.value(TicketDrafts.ticket())).isEmpty();
        assertThat(TicketSort.BEGINNING.parameter("")).isEqualTo("infinity");
    }

    @ParameterizedTest
    @CsvSource({
        "-price,1e999999999",
        "-price,''",
        "-createdAt,yesterday",
        "startsAt,+999999999-01-01T00:00Z",
        "title,''"
    })
    void other_values_are_invalid_in_a_cursor(String sort, String value) {
        assertThat(WireName.parse(TicketSort.class, sort).orElseThrow().isValue(value))
                .isFalse();
    }
}
