package ticketing.orders.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import ticketing.problem.Complaint;
import ticketing.problem.Invalid;
import ticketing.web.BodyReader;

class NewOrderTest {

    @Test
    void names_a_ticket() throws IOException {
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
    void is_refused_without_an_id_that_may_be_one(String body) {
        assertThatThrownBy(() -> read(body))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .satisfies(refusal -> assertThat(refusal.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("ticketId"));
    }

    private static Record read(String body) throws IOException {
        return new BodyReader()
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
