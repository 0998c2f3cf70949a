package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.problem.Refusal;

/**
 * Signs users up and in. While a password is hashed, which takes long, no transaction, connection, permit of the database
 * bulkhead or thread of the server is held.
 */
@ApplicationScoped
public class SignUpAndSignIn {

    @Inject
    ManagingAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Meters meters;

    /**
     * Opens an account.
     *
     * @throws Refusal if the e-mail address is in use; the stage completes with it if it is by then
     */
    public CompletionStage<User> signUp(EmailAddress email, String password) {
        if (accounts.find(email).isPresent()) {
            throw AuthRefusals.emailInUse();
        }
        return passwords.hash(password).thenApply(hash -> open(new User(email, hash)));
    }

    /**
     * Returns the user with these credentials. Takes the same time for an unknown address and for a wrong password, and
     * completes with the same {@link Refusal}.
     */
    public CompletionStage<User> signIn(EmailAddress email, String password) {
        Optional<User> user = accounts.find(email);
        PasswordHash hash = user.map(User::password).orElseGet(PasswordHash::unmatchable);
        return passwords.match(hash, password).thenApply(matches -> {
            count(matches);
            return user.filter(known -> matches).orElseThrow(AuthRefusals::wrongCredentials);
        });
    }

    private User open(User user) {
        accounts.open(user);
        return user;
    }

    private void count(boolean succeeded) {
        Tag result = new Tag("result", succeeded ? "succeeded" : "refused");
        meters.count("ticketing_sign_ins_total", "Sign-ins, by result", result);
    }
}
