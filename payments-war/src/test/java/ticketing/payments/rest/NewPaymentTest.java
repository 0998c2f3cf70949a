package ticketing.payments.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.problem.Complaint;
import ticketing.problem.Invalid;
import ticketing.web.BodyReader;

class NewPaymentTest {

    @Test
    void a_token_and_an_order_are_all_it_takes() throws IOException {
        assertThat(read("{\"token\":\"tok_visa\",\"orderId\":\"42\",\"more\":true}"))
                .isEqualTo(new NewPayment("tok_visa", "42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"token\":null,\"orderId\":\"\"}", "{\"token\":1,\"orderId\":{}}"})
    void both_are_asked_for_by_name(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.complaints())
                                .containsExactly(
                                        new Complaint("Invalid value", "token"),
                                        new Complaint("Invalid value", "orderId")));
    }

    @Test
    void neither_is_longer_than_it_can_be() {
        String body = "{\"token\":\"" + "t".repeat(256) + "\",\"orderId\":\"" + "o".repeat(65) + "\"}";
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.complaints()).hasSize(2));
    }

    @Test
    void both_may_be_as_long_as_that() throws IOException {
        NewPayment longest = new NewPayment("t".repeat(255), "o".repeat(64));
        assertThat(read("{\"token\":\"" + longest.token() + "\",\"orderId\":\"" + longest.orderId() + "\"}"))
                .isEqualTo(longest);
    }

    private static Record read(String body) throws IOException {
        @SuppressWarnings("unchecked")
        Class<Record> type = (Class<Record>) (Class<?>) NewPayment.class;
        return new BodyReader()
                .readFrom(
                        type,
                        type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
