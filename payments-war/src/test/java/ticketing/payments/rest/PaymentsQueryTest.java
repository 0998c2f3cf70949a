package ticketing.payments.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.platform.Place;
import ticketing.problem.Invalid;
import ticketing.web.Cursor;

class PaymentsQueryTest {

    @Test
    void a_page_begins_where_the_last_one_ended() {
        Place place = PaymentsQuery.place(new Cursor("createdAt", "1767225600123", "id"));
        assertThat(place).isEqualTo(new Place(OffsetDateTime.parse("2026-01-01T00:00:00.123Z"), "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "999999999999999", "9999999999999999"})
    void a_cursor_that_somebody_made_up_is_refused(String value) {
        assertThatThrownBy(() -> PaymentsQuery.place(new Cursor("createdAt", value, "id")))
                .isInstanceOf(Invalid.class);
    }
}
