package ticketing.auth.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.problem.ErrorDetail;

class NewAccountTest {

    private static final ErrorDetail INVALID_PASSWORD =
            new ErrorDetail("Password must be between 8 and 128 characters", "password");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "7",
                "{\"email\":null,\"password\":null}",
                "{\"email\":5,\"password\":12345678}",
                "{\"email\":[\"a@example.com\"],\"password\":{}}",
                "{\"email\":\"nul\\u0000@example.com\",\"password\":\"short\"}"
            })
    void each_member_that_is_missing_or_of_another_type_is_an_error(String body) throws IOException {
        assertThat(Bodies.errors(NewAccount.class, body)).containsExactly(Bodies.INVALID_EMAIL, INVALID_PASSWORD);
    }

    @Test
    void a_password_has_8_to_128_code_points() throws IOException {
        assertThat(errors("seven77")).containsExactly(INVALID_PASSWORD);
        assertThat(errors("        ")).isEmpty();
        assertThat(errors("\ud83d\udd11".repeat(7))).containsExactly(INVALID_PASSWORD);
        assertThat(errors("\ud83d\udd11".repeat(128))).isEmpty();
        assertThat(errors("x".repeat(129))).containsExactly(INVALID_PASSWORD);
    }

    @Test
    void a_password_keeps_its_blanks_and_an_address_loses_them() throws IOException {
        NewAccount form =
                Bodies.read(NewAccount.class, "{\"email\":\" Ada@example.com \",\"password\":\"  secret  \"}");

        assertThat(form.address().text()).isEqualTo("Ada@example.com");
        assertThat(form.password()).isEqualTo("  secret  ");
    }

    private static List<ErrorDetail> errors(String password) throws IOException {
        return Bodies.errors(NewAccount.class, Bodies.withPassword(password));
    }
}
