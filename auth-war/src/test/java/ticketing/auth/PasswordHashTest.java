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
    void two_hashes_of_one_password_differ() {
        assertThat(PasswordHash.of("correct horse").stored())
                .isNotEqualTo(PasswordHash.of("correct horse").stored())
                .matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    /** The hash was made by another implementation of PBKDF2. */
    @Test
    void a_stored_hash_with_fewer_iterations_still_matches() {
        PasswordHash hash = PasswordHash.parse(
                "pbkdf2-sha512$1000$MDEyMzQ1Njc4OWFiY2RlZg$OM0FAoIqCVK1sWtxDiffVlBejtLa+ks4TP71JiecwuQ");

        assertThat(hash.matches("correct horse")).isTrue();
        assertThat(hash.matches("battery staple")).isFalse();
    }

    @Test
    void no_password_matches_the_unmatchable_hash() {
        assertThat(PasswordHash.unmatchable().matches("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "bcrypt$10$c2FsdA$aGFzaA", "pbkdf2-sha512$x$c2FsdA$aGFzaA"})
    void a_text_that_is_no_stored_hash_is_rejected(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse(stored));
    }
}
