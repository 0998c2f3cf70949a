package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
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
        User ada = signUp(ADA);

        User back = now(entrance.signIn(new EmailAddress("ADA@EXAMPLE.COM"), "correct horse"));

        assertThat(back.id()).isEqualTo(ada.id());
        assertThat(back.email()).isEqualTo("Ada@example.com");
        assertThat(turnout.signIns).containsExactly(Map.entry(true, 1));
    }

    @Test
    void an_address_is_taken_once() {
        signUp(ADA);

        assertThatThrownBy(() -> signUp(new EmailAddress("ada@EXAMPLE.com")))
                .isInstanceOf(EmailInUse.class)
                .hasMessage("Email in use");
        assertThat(passwords.hashed).isEqualTo(1);
    }

    @Test
    void of_two_who_want_the_same_address_at_once_one_gets_it() {
        accounts.whenNobodyLooks = () -> accounts.open(new User(ADA, PasswordHash.ofNobody()));

        assertThatThrownBy(() -> signUp(ADA)).hasRootCauseInstanceOf(EmailInUse.class);
    }

    @Test
    void an_unknown_address_and_a_wrong_password_are_refused_alike_and_after_the_same_work() {
        signUp(ADA);
        passwords.checked = 0;

        Refusal wrong = refused(ADA, "battery staple");
        assertThat(passwords.checked).isEqualTo(1);
        Refusal unknown = refused(new EmailAddress("bob@example.com"), "correct horse");
        assertThat(passwords.checked).isEqualTo(2);

        assertThat(unknown.slug()).isEqualTo(wrong.slug()).isEqualTo("wrong-credentials");
        assertThat(unknown.complaints()).isEqualTo(wrong.complaints());
        assertThat(turnout.signIns).containsExactly(Map.entry(false, 2));
    }

    private User signUp(EmailAddress email) {
        return now(entrance.signUp(email, "correct horse"));
    }

    private Refusal refused(EmailAddress email, String password) {
        CompletionException refusal =
                catchThrowableOfType(CompletionException.class, () -> now(entrance.signIn(email, password)));
        return (Refusal) refusal.getCause();
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static final class Book extends Accounts {

        private final Map<String, User> users = new HashMap<>();
        private Runnable whenNobodyLooks = () -> {};

        @Override
        public void open(User user) {
            if (users.putIfAbsent(user.emailFolded(), user) != null) {
                throw new EmailInUse();
            }
        }

        @Override
        public Optional<User> find(EmailAddress email) {
            Optional<User> found = Optional.ofNullable(users.get(email.folded()));
            whenNobodyLooks.run();
            return found;
        }
    }

    private static final class SlowPasswords extends Passwords {

        private int hashed;
        private int checked;

        @Override
        CompletionStage<PasswordHash> hash(String password) {
            hashed++;
            return CompletableFuture.completedFuture(PasswordHash.of(password));
        }

        @Override
        CompletionStage<Boolean> match(PasswordHash hash, String password) {
            checked++;
            return CompletableFuture.completedFuture(hash.matches(password));
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
