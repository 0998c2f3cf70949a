package ticketing.chassis.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "\"x\"", "5", "{\"a\":1e300}", "{\"a\":1e999999999}", "{\"a\":1,\"a\":2}"})
    void valid_json_is_accepted(String body) {
        assertThatCode(() -> JsonSyntax.check(body.getBytes(UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":}",
                "NaN",
                "{\"a\":NaN}",
                "{'a':1}",
                "{} {}",
                "{\"a\":1,}",
                " ",
                "{\"a\":01}",
                "1e9999999999",
                "[1E-9999999999]"
            })
    void anything_else_is_malformed(String body) {
        assertThatThrownBy(() -> JsonSyntax.check(body.getBytes(UTF_8))).satisfies(refusal("malformed"));
    }

    @Test
    void thirty_two_levels_are_read_and_one_more_is_not() {
        assertThatCode(() -> JsonSyntax.check(nested(32))).doesNotThrowAnyException();
        assertThatThrownBy(() -> JsonSyntax.check(nested(33))).satisfies(refusal("malformed"));
        assertThatThrownBy(() -> JsonSyntax.check("[".repeat(60_000).getBytes(UTF_8)))
                .satisfies(refusal("malformed"));
    }

    @Test
    void bytes_that_are_no_utf8_are_malformed() {
        assertThatThrownBy(() -> JsonSyntax.check(new byte[] {'"', (byte) 0xff, '"'}))
                .satisfies(refusal("malformed"));
    }

    @Test
    void a_number_of_five_thousand_digits_is_malformed() {
        byte[] body = ("{\"price\":" + "9".repeat(5_000) + "}").getBytes(UTF_8);

        assertThatThrownBy(() -> JsonSyntax.check(body)).satisfies(refusal("malformed"));
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }
}
