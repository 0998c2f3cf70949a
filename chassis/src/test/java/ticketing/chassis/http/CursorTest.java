package ticketing.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_is_parsed_from_its_own_text() {
        Cursor cursor = new Cursor("-price", "19.99 \u20ac \"x\"", "id-1");

        assertThat(Cursor.parse(cursor.toString(), "-price")).isEqualTo(cursor);
    }

    @Test
    void a_cursor_of_another_sort_is_refused() {
        String cursor = new Cursor("price", "1", "id").toString();

        assertThatThrownBy(() -> Cursor.parse(cursor, "-price")).satisfies(refusal("validation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "{}", "[]", "[1,2,3]", "[\"price\",\"1\"]", "[\"price\",null,\"1\"]"})
    void malformed_text_is_refused(String json) {
        String encoded = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.parse(encoded, "price")).satisfies(refusal("validation"));
        assertThatThrownBy(() -> Cursor.parse(json, "price")).satisfies(refusal("validation"));
    }

    @Test
    void a_nul_never_reaches_the_database() {
        String cursor = new Cursor("price", "1\0", "id").toString();

        assertThatThrownBy(() -> Cursor.parse(cursor, "price")).satisfies(refusal("validation"));
    }
}
