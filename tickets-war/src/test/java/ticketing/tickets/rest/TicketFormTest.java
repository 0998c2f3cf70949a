package ticketing.tickets.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.http.JsonBodyReader;
import ticketing.chassis.problem.Refusal;

class TicketFormTest {

    @Test
    void title_and_price_are_enough() {
        assertThat(errors("{\"title\":\"Concert\",\"price\":19.99}")).isEmpty();
    }

    @Test
    void all_errors_are_reported_at_once() {
        assertThat(errors("{}")).containsExactly("title: Title is required", "price: Price must be greater than 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \\n\"", "5", "true", "{}", "[\"a\"]"})
    void a_title_is_required(String title) {
        assertThat(errors("{\"price\":1,\"title\":" + title + "}")).containsExactly("title: Title is required");
    }

    @Test
    void lengths_are_in_code_points() {
        assertThat(errors("{\"price\":1,\"title\":\" " + "🎸".repeat(200) + " \"}"))
                .isEmpty();
        assertThat(errors("{\"price\":1,\"title\":\"" + "🎸".repeat(201) + "\"}"))
                .containsExactly("title: Title must have at most 200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\nb", "a\\u001bb", "a\\ud800b", "a\\u0085b"})
    void a_title_has_no_control_characters(String title) {
        assertThat(errors("{\"price\":1,\"title\":\"" + title + "\"}"))
                .containsExactly("title: Title must not contain control characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19.99", "\"19.99\"", "20", "\"20\"", "5.000", "5.1", "0.01", "1000000", "1e3", "\"1000000.00\""
            })
    void a_price_is_a_number_or_a_text_with_a_plain_one(String price) {
        assertThat(errors("{\"title\":\"Concert\",\"price\":" + price + "}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "0",
                "-1",
                "\"-1\"",
                "\"\"",
                "\"1e3\"",
                "\"+5\"",
                "\" 5 \"",
                "\"NaN\"",
                "true",
                "[]",
                "{}",
                "\"0.000\"",
                "-1e300"
            })
    void a_missing_invalid_or_negative_price_must_be_greater_than_zero(String price) {
        assertThat(errors("{\"title\":\"Concert\",\"price\":" + price + "}"))
                .containsExactly("price: Price must be greater than 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5.000\"", "5.005", "0.001", "1000000.01", "1e300", "1e999999999", "\"9999999999\""})
    void any_other_price_is_an_error_that_names_the_allowed_ones(String price) {
        assertThat(errors("{\"title\":\"Concert\",\"price\":" + price + "}"))
                .containsExactly("price: Price must be from 0.01 to 1,000,000.00 with at most two decimals");
    }

    @ParameterizedTest
    @CsvSource({"venue,Venue", "seat,Seat", "description,Description"})
    void an_optional_member_is_a_text_or_null(String name, String label) {
        assertThat(errors(with(name, "null"))).isEmpty();
        assertThat(errors(with(name, "\" \""))).isEmpty();
        assertThat(errors(with(name, "5"))).containsExactly(name + ": " + label + " must be a text");
        assertThat(errors(with(name, "\"a\\u0000\"")))
                .containsExactly(name + ": " + label + " must not contain control characters");
    }

    @ParameterizedTest
    @CsvSource({"venue,Venue,120", "seat,Seat,60", "description,Description,2000"})
    void an_optional_member_has_a_maximum_length(String name, String label, int maxLength) {
        assertThat(errors(with(name, '"' + "x".repeat(maxLength) + '"'))).isEmpty();
        assertThat(errors(with(name, '"' + "x".repeat(maxLength + 1) + '"')))
                .containsExactly(name + ": " + label + " must have at most " + maxLength + " characters");
    }

    @Test
    void only_a_description_may_have_several_lines() {
        assertThat(errors(with("description", "\"one\\r\\ntwo\""))).isEmpty();
        assertThat(errors(with("venue", "\"one\\ntwo\""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tomorrow\"", "\"2030-12-31\"", "\"\"", "1893456000", "{}", "false"})
    void the_start_is_a_time_with_its_offset(String startsAt) {
        assertThat(errors(with("startsAt", startsAt)))
                .containsExactly("startsAt: startsAt must be a time with its offset, such as 2030-12-31T20:00:00Z");
        assertThat(errors(with("startsAt", "\"2030-12-31T20:00:00+05:30\""))).isEmpty();
        assertThat(errors(with("startsAt", "null"))).isEmpty();
    }

    private static String with(String name, String value) {
        return "{\"title\":\"Concert\",\"price\":1,\"" + name + "\":" + value + "}";
    }

    private static List<String> errors(String json) {
        try (InputStream body = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
            new JsonBodyReader()
                    .readFrom(
                            form(),
                            TicketForm.class,
                            new Annotation[0],
                            MediaType.APPLICATION_JSON_TYPE,
                            new MultivaluedHashMap<>(),
                            body);
            return List.of();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } catch (Refusal refusal) {
            assertThat(refusal.slug()).isEqualTo("validation");
            return refusal.errors().stream()
                    .map(error -> error.field() + ": " + error.message())
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Record> form() {
        return (Class<Record>) (Class<?>) TicketForm.class;
    }
}
