package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse",
                " blanks count ",
                "\0\0\0\0\0\0\0\0",
                "\ud83d\udd11 \u043a\u043b\u044e\u0447 \ud800"
            })
    void a_password_matches_its_stored_hash_and_no_other(String password) {
        PasswordHash hash = PasswordHash.parse(PasswordHash.of(password).stored());

        assertThat(hash.matches(password)).isTrue();
        assertThat(hash.matches(password + " ")).isFalse();
    }

    @Test
    void the_same_password_is_never_stored_alike() {
        assertThat(PasswordHash.of("correct horse").stored())
                .isNotEqualTo(PasswordHash.of("correct horse").stored())
                .matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    /** From another implementation of PBKDF2: what was stored once can be read for ever. */
    @Test
    void a_hash_that_was_made_with_fewer_iterations_still_matches() {
        PasswordHash hash = PasswordHash.parse(
                "pbkdf2-sha512$1000$MDEyMzQ1Njc4OWFiY2RlZg$OM0FAoIqCVK1sWtxDiffVlBejtLa+ks4TP71JiecwuQ");

        assertThat(hash.matches("correct horse")).isTrue();
        assertThat(hash.matches("battery staple")).isFalse();
    }

    @Test
    void nobody_matches() {
        assertThat(PasswordHash.ofNobody().matches("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "bcrypt$10$c2FsdA$aGFzaA", "pbkdf2-sha512$x$c2FsdA$aGFzaA"})
    void what_we_never_stored_is_refused(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse(stored));
    }
}
