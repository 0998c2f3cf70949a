package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticketing.problem.Refusal;

class EntranceTest {

    private static final EmailAddress ADA = new EmailAddress("Ada@example.com");

    private final Book accounts = new Book();
    private final SlowPasswords passwords = new SlowPasswords();
    private final Turnout turnout = new Turnout();
    private final Entrance entrance = new Entrance(accounts, passwords, turnout);

    @Test
    void who_signed_up_can_sign_in_whatever_the_case() {
        User ada = entrance.signUp(ADA, "correct horse");

        User back = entrance.signIn(new EmailAddress("ADA@EXAMPLE.COM"), "correct horse");

        assertThat(back.id()).isEqualTo(ada.id());
        assertThat(back.email()).isEqualTo("Ada@example.com");
        assertThat(turnout.signIns).containsExactly(Map.entry(true, 1));
    }

    @Test
    void an_address_is_taken_once() {
        entrance.signUp(ADA, "correct horse");

        assertThatThrownBy(() -> entrance.signUp(new EmailAddress("ada@EXAMPLE.com"), "battery staple"))
                .isInstanceOf(EmailInUse.class)
                .hasMessage("Email in use");
    }

    @Test
    void an_unknown_address_and_a_wrong_password_are_refused_alike_and_after_the_same_work() {
        entrance.signUp(ADA, "correct horse");
        passwords.checked = 0;

        Refusal wrong = refused(ADA, "battery staple");
        assertThat(passwords.checked).isEqualTo(1);
        Refusal unknown = refused(new EmailAddress("bob@example.com"), "correct horse");
        assertThat(passwords.checked).isEqualTo(2);

        assertThat(unknown.slug()).isEqualTo(wrong.slug()).isEqualTo("wrong-credentials");
        assertThat(unknown.complaints()).isEqualTo(wrong.complaints());
        assertThat(turnout.signIns).containsExactly(Map.entry(false, 2));
    }

    private Refusal refused(EmailAddress email, String password) {
        try {
            entrance.signIn(email, password);
        } catch (WrongCredentials refusal) {
            return refusal;
        }
        throw new AssertionError("was let in");
    }

    private static final class Book extends Accounts {

        private final Map<String, User> users = new HashMap<>();

        @Override
        public void open(User user) {
            if (users.putIfAbsent(user.emailFolded(), user) != null) {
                throw new EmailInUse();
            }
        }

        @Override
        public Optional<User> find(EmailAddress email) {
            return Optional.ofNullable(users.get(email.folded()));
        }
    }

    private static final class SlowPasswords extends Passwords {

        private int checked;

        @Override
        boolean match(PasswordHash hash, String password) {
            checked++;
            return super.match(hash, password);
        }
    }

    private static final class Turnout extends SignIns {

        private final Map<Boolean, Integer> signIns = new HashMap<>();

        @Override
        void count(boolean succeeded) {
            signIns.merge(succeeded, 1, Integer::sum);
        }
    }
}
