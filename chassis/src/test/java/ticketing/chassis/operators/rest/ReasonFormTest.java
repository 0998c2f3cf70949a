package ticketing.chassis.operators.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.http.JsonBodyReader;
import ticketing.chassis.problem.ErrorDetail;
import ticketing.chassis.problem.Refusal;

class ReasonFormTest {

    private static final ErrorDetail NO_REASON = new ErrorDetail("Say why, in 1 to 500 characters", "reason");

    @Test
    void a_reason_loses_the_blanks_around_it() throws IOException {
        assertThat(read("{\"reason\":\"  Asked by the buyer \"}").by("operator-1"))
                .hasToString("Justification[operatorId=operator-1, reason=Asked by the buyer]");
    }

    @Test
    void it_may_have_500_characters_and_not_one_more() throws IOException {
        String longest = "\ud83c\udfb8".repeat(500);

        assertThat(read("{\"reason\":\"" + longest + "\"}").reason()).isEqualTo(longest);
        assertRefused("{\"reason\":\"" + longest + "x\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"reason\":null}",
                "{\"reason\":5}",
                "{\"reason\":\"\"}",
                "{\"reason\":\" \\n \"}",
                "{\"reason\":\"two\\nlines\"}",
                "{\"reason\":\"nul\\u0000\"}",
                "{\"reason\":\"half\\ud800\"}"
            })
    void an_operator_action_needs_a_reason(String body) {
        assertRefused(body);
    }

    private static void assertRefused(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.errors()).containsExactly(NO_REASON));
    }

    @SuppressWarnings("unchecked")
    private static ReasonForm read(String body) throws IOException {
        Class<?> type = ReasonForm.class;
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return (ReasonForm) new JsonBodyReader().readFrom((Class<Record>) type, type, null, null, null, bytes);
    }
}
