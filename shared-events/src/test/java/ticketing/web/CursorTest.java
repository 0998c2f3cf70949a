package ticketing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.problem.Invalid;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_went() {
        Cursor cursor = new Cursor("-price", "19.99 \u20ac \"x\"", "id-1");

        assertThat(Cursor.parse(cursor.toString(), "-price")).isEqualTo(cursor);
    }

    @Test
    void a_cursor_of_another_sort_is_refused() {
        String cursor = new Cursor("price", "1", "id").toString();

        assertThatThrownBy(() -> Cursor.parse(cursor, "-price")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "{}", "[]", "[1,2,3]", "[\"price\",\"1\"]", "[\"price\",null,\"1\"]"})
    void rubbish_is_refused(String json) {
        String encoded = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.parse(encoded, "price")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Cursor.parse(json, "price")).isInstanceOf(Invalid.class);
    }

    @Test
    void a_nul_never_reaches_the_database() {
        String cursor = new Cursor("price", "1\0", "id").toString();

        assertThatThrownBy(() -> Cursor.parse(cursor, "price")).isInstanceOf(Invalid.class);
    }
}
