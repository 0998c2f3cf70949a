package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.chassis.metrics.MetersInMemory;
import ticketing.chassis.problem.Refusal;

class SignUpAndSignInTest {

    private static final EmailAddress ADA = new EmailAddress("Ada@example.com");

    private final UsersInMemory users = new UsersInMemory();
    private final ImmediatePasswords passwords = new ImmediatePasswords();
    private final MetersInMemory meters = new MetersInMemory();
    private final SignUpAndSignIn signUpAndSignIn = new SignUpAndSignIn();

    @BeforeEach
    void inject() {
        signUpAndSignIn.accounts = new ManagingAccounts();
        signUpAndSignIn.accounts.users = users;
        signUpAndSignIn.passwords = passwords;
        signUpAndSignIn.meters = meters;
    }

    @Test
    void a_user_who_signed_up_can_sign_in_with_the_address_in_any_case() {
        User ada = signUp(ADA);

        User back = now(signUpAndSignIn.signIn(new EmailAddress("ADA@EXAMPLE.COM"), "correct horse"));

        assertThat(back.id()).isEqualTo(ada.id());
        assertThat(back.email()).isEqualTo("Ada@example.com");
        assertThat(meters.counters).containsExactly(Map.entry("ticketing_sign_ins_total{result=succeeded}", 1L));
    }

    @Test
    void an_address_in_use_is_refused_before_a_password_is_hashed() {
        signUp(ADA);

        assertThatThrownBy(() -> signUp(new EmailAddress("ada@EXAMPLE.com")))
                .satisfies(refusal("email-in-use"))
                .hasMessage("Email in use");
        assertThat(passwords.hashed).isEqualTo(1);
    }

    @Test
    void of_two_concurrent_sign_ups_with_one_address_one_is_refused() {
        users.afterFind = () -> users.add(new User(ADA, PasswordHash.unmatchable()));

        assertThatThrownBy(() -> signUp(ADA)).rootCause().satisfies(refusal("email-in-use"));
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
        assertThat(unknown.errors()).isEqualTo(wrong.errors());
        assertThat(meters.counters).containsExactly(Map.entry("ticketing_sign_ins_total{result=refused}", 2L));
    }

    private User signUp(EmailAddress email) {
        return now(signUpAndSignIn.signUp(email, "correct horse"));
    }

    private Refusal refused(EmailAddress email, String password) {
        CompletionException refusal =
                catchThrowableOfType(CompletionException.class, () -> now(signUpAndSignIn.signIn(email, password)));
        return (Refusal) refusal.getCause();
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** Hashes in the calling thread, and counts. */
    private static final class ImmediatePasswords extends Passwords {

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
}
