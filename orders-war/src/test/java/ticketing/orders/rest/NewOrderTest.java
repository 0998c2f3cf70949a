package ticketing.orders.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.http.JsonBodyReader;
import ticketing.chassis.problem.ErrorDetail;
import ticketing.chassis.problem.Refusal;

class NewOrderTest {

    @Test
    void a_body_has_a_ticket_id() throws IOException {
        assertThat(read("{\"ticketId\":\"" + "x".repeat(64) + "\",\"more\":1}"))
                .isEqualTo(new NewOrder("x".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"ticketId\":null}",
                "{\"ticketId\":\"\"}",
                "{\"ticketId\":7}",
                "{\"ticketId\":{\"id\":\"x\"}}",
                "{\"ticketId\":\"12345678901234567890123456789012345678901234567890123456789012345\"}"
            })
    void a_body_without_a_possible_ticket_id_is_invalid(String body) {
        assertThatThrownBy(() -> read(body))
                .satisfies(refusal("validation"))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(ErrorDetail::field)
                        .containsExactly("ticketId"));
    }

    private static Record read(String body) throws IOException {
        return new JsonBodyReader()
                .readFrom(
                        record(),
                        NewOrder.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("unchecked")
    private static Class<Record> record() {
        return (Class<Record>) (Class<?>) NewOrder.class;
    }
}
