package ticketing.payments.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.http.JsonBodyReader;
import ticketing.chassis.problem.ErrorDetail;
import ticketing.chassis.problem.Refusal;

class NewPaymentTest {

    @Test
    void a_body_has_a_token_and_an_order() throws IOException {
        assertThat(read("{\"token\":\"tok_visa\",\"orderId\":\"42\",\"more\":true}"))
                .isEqualTo(new NewPayment("tok_visa", "42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"token\":null,\"orderId\":\"\"}", "{\"token\":1,\"orderId\":{}}"})
    void each_invalid_member_is_an_error(String body) {
        assertThatThrownBy(() -> read(body))
                .satisfies(refusal("validation"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(
                                        new ErrorDetail("Invalid value", "token"),
                                        new ErrorDetail("Invalid value", "orderId")));
    }

    @Test
    void a_token_has_at_most_255_characters_and_an_order_id_64() {
        String body = "{\"token\":\"" + "t".repeat(256) + "\",\"orderId\":\"" + "o".repeat(65) + "\"}";
        assertThatThrownBy(() -> read(body))
                .satisfies(refusal("validation"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.errors()).hasSize(2));
    }

    @Test
    void a_token_of_255_characters_and_an_order_id_of_64_are_allowed() throws IOException {
        NewPayment longest = new NewPayment("t".repeat(255), "o".repeat(64));
        assertThat(read("{\"token\":\"" + longest.token() + "\",\"orderId\":\"" + longest.orderId() + "\"}"))
                .isEqualTo(longest);
    }

    private static Record read(String body) throws IOException {
        @SuppressWarnings("unchecked")
        Class<Record> type = (Class<Record>) (Class<?>) NewPayment.class;
        return new JsonBodyReader()
                .readFrom(
                        type,
                        type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
