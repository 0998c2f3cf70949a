package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTest {

    private static final String EMAIL = "Admin@example.com";
    private static final String PASSWORD = "correct horse";

    private final Book books = new Book();

    @Test
    void without_settings_nobody_is_appointed() {
        new Appointment(Optional.empty(), Optional.empty(), books).make();

        assertThat(books.appointed).isEmpty();
    }

    @Test
    void who_is_named_is_appointed_with_the_password() {
        appointment(EMAIL, PASSWORD).make();

        User administrator = books.appointed.get(0);
        assertThat(administrator.email()).isEqualTo(EMAIL);
        assertThat(administrator.password().matches(PASSWORD)).isTrue();
    }

    @Test
    void who_has_the_address_without_the_role_is_taken_over_even_with_the_same_password() {
        books.open(new User(new EmailAddress(EMAIL), PasswordHash.of(PASSWORD)));

        appointment(EMAIL, PASSWORD).make();

        assertThat(books.appointed).hasSize(1);
    }

    @Test
    void who_has_been_appointed_stays_untouched_until_the_password_is_another() {
        appointment(EMAIL, PASSWORD).make();
        appointment("ADMIN@EXAMPLE.COM", PASSWORD).make();
        assertThat(books.appointed).hasSize(1);

        appointment(EMAIL, "battery staple").make();

        assertThat(books.appointed).hasSize(2);
        assertThat(books.appointed.get(1).password().matches("battery staple")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "admin@example.com, , Set both of ticketing.admin.email and ticketing.admin.password",
        ", correct horse, Set both of ticketing.admin.email and ticketing.admin.password",
        "nobody, correct horse, ticketing.admin.email is no e-mail address",
        "admin@example.com, seven77, ticketing.admin.password: Password must be between 8 and 128 characters"
    })
    void what_cannot_be_used_is_refused_at_the_start_and_not_repeated(String email, String password, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appointment(email, password))
                .withMessageStartingWith(why)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .doesNotContain("admin@example.com", "nobody", "correct horse", "seven77"));
    }

    private Appointment appointment(String email, String password) {
        return new Appointment(Optional.ofNullable(email), Optional.ofNullable(password), books);
    }

    private static final class Book extends Bookkeeping {

        private final Map<String, User> users = new HashMap<>();
        private final List<User> appointed = new ArrayList<>();

        @Override
        void open(User user) {
            users.put(user.emailFolded(), user);
        }

        @Override
        void appoint(User user) {
            appointed.add(user);
            users.put(user.emailFolded(), user);
        }

        @Override
        Optional<User> find(EmailAddress email) {
            return Optional.ofNullable(users.get(email.folded()));
        }
    }
}
