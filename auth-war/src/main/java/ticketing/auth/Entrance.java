package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Lets people in: new ones, and those who know their password. Hashing takes long, so nothing is held meanwhile: no
 * transaction, no connection, no turn at the database, no thread of the server's.
 */
@ApplicationScoped
public class Entrance {

    private Accounts accounts;
    private Passwords passwords;
    private SignIns signIns;

    protected Entrance() {}

    @Inject
    Entrance(Accounts accounts, Passwords passwords, SignIns signIns) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    /** Refuses an e-mail address that is in use: at once if it is now, and in the end if it is by then. */
    public CompletionStage<User> signUp(EmailAddress email, String password) {
        if (accounts.find(email).isPresent()) {
            throw new EmailInUse();
        }
        return passwords.hash(password).thenApply(hash -> open(new User(email, hash)));
    }

    /** Refuses an unknown address and a wrong password in the same words, after the same time. */
    public CompletionStage<User> signIn(EmailAddress email, String password) {
        Optional<User> user = accounts.find(email);
        PasswordHash hash = user.map(User::password).orElseGet(PasswordHash::ofNobody);
        return passwords.match(hash, password).thenApply(matches -> {
            signIns.count(matches);
            return user.filter(known -> matches).orElseThrow(WrongCredentials::new);
        });
    }

    private User open(User user) {
        accounts.open(user);
        return user;
    }
}
