package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.request.Log;

/**
 * Who is an administrator by configuration: {@code ticketing.admin.email}, known by {@code ticketing.admin.password}.
 * Either both are set or neither; with a value that cannot be used the WAR does not start.
 */
@ApplicationScoped
class Appointment {

    private static final Logger LOG = Log.of(Appointment.class);
    private static final String EMAIL = "ticketing.admin.email";
    private static final String PASSWORD = "ticketing.admin.password";

    private Bookkeeping books;
    private Optional<EmailAddress> email;
    private String password;

    protected Appointment() {}

    @Inject
    Appointment(
            @ConfigProperty(name = "ticketing.admin.email") Optional<String> email,
            @ConfigProperty(name = "ticketing.admin.password") Optional<String> password,
            Bookkeeping books) {
        require(
                email.isPresent() == password.isPresent(),
                "Set both of " + EMAIL + " and " + PASSWORD + ", or neither");
        require(email.map(EmailAddress::isPossible).orElse(true), EMAIL + " is no e-mail address");
        require(password.map(Passwords::isPossible).orElse(true), PASSWORD + ": " + Passwords.RULE);
        this.books = books;
        this.email = email.map(EmailAddress::new);
        this.password = password.orElse("");
    }

    void tellAtStart(@Observes Startup start) {
        if (email.isEmpty()) {
            LOG.log(Level.INFO, "There is no administrator by configuration: {0} is not set", EMAIL);
        }
    }

    /** Makes the account, or takes over that of whoever has the address. Made already, it stays as it is. */
    void make() {
        email.filter(address -> !isMade(address)).ifPresent(address -> {
            // Hashing takes long, so it is done before the transaction begins.
            books.appoint(User.administrator(address, PasswordHash.of(password)));
            LOG.log(Level.INFO, "The administrator of the configuration has been appointed");
        });
    }

    private boolean isMade(EmailAddress address) {
        return books.find(address)
                .filter(User::isAdministrator)
                .filter(user -> user.password().matches(password))
                .isPresent();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
