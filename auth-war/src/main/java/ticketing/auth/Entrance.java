package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets people in: new ones, and those who know their password. Hashing takes long, so nothing is held meanwhile: no
 * transaction, no connection, no turn at the database.
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

    /** Refuses an e-mail address that is in use. */
    public User signUp(EmailAddress email, String password) {
        User user = new User(email, passwords.hash(password));
        accounts.open(user);
        return user;
    }

    /** Refuses an unknown address and a wrong password in the same words, after the same time. */
    public User signIn(EmailAddress email, String password) {
        Optional<User> user = accounts.find(email);
        PasswordHash hash = user.map(User::password).orElseGet(PasswordHash::ofNobody);
        boolean matches = passwords.match(hash, password);
        signIns.count(matches);
        return user.filter(known -> matches).orElseThrow(WrongCredentials::new);
    }
}
