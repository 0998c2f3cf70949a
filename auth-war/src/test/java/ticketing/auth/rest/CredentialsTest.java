package ticketing.auth.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.ErrorDetail;

class CredentialsTest {

    private static final ErrorDetail NO_PASSWORD = new ErrorDetail("You must supply a password", "password");

    @Test
    void a_sign_in_accepts_any_password_that_is_not_empty() throws IOException {
        assertThat(Bodies.errors(Credentials.class, "{}")).containsExactly(Bodies.INVALID_EMAIL, NO_PASSWORD);
        assertThat(Bodies.errors(Credentials.class, Bodies.withPassword(""))).containsExactly(NO_PASSWORD);
        assertThat(Bodies.errors(Credentials.class, Bodies.withPassword("x"))).isEmpty();
    }
}
