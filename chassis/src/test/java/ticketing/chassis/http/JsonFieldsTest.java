package ticketing.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.problem.Refusal;

class JsonFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"19.99", "\"19.99\"", "1.999e1"})
    void a_number_may_be_written_as_one_or_as_a_plain_text(String price) {
        assertThat(fields("{\"price\":" + price + "}").decimal("price"))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal("19.99")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1e3\"", "\"+5\"", "\" 5\"", "\"\"", "\"NaN\"", "true", "null", "[]", "{}"})
    void anything_else_is_no_number(String price) {
        assertThat(fields("{\"price\":" + price + "}").decimal("price")).isEmpty();
    }

    @Test
    void a_number_of_a_billion_digits_is_never_written_out() {
        assertThat(fields("{\"price\":1e999999999}").decimal("price")).isPresent();
    }

    @Test
    void a_member_of_another_type_is_no_text() {
        JsonFields fields = fields("{\"title\":5,\"venue\":null}");

        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.text("venue")).isEmpty();
        assertThat(fields.has("venue")).isTrue();
        assertThat(fields.isNull("venue")).isTrue();
        assertThat(fields.has("seat")).isFalse();
    }

    @Test
    void all_errors_are_in_one_refusal() {
        JsonFields fields = fields("{}");
        fields.addError("title", "Title is required");
        fields.addError("price", "Price must be greater than 0");

        assertThatThrownBy(fields::throwIfInvalid)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.errors()).extracting("field").containsExactly("title", "price"));
    }

    private static JsonFields fields(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        return new JsonFields(object);
    }
}
