package ticketing.auth;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.database.SchemaMigrated;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;
import ticketing.chassis.request.OnceLogged;

/**
 * Appoints the administrator of the configuration: {@code ticketing.admin.email} gets an account, the role and
 * {@code ticketing.admin.password}, once the database has its schema, and with a retry every ten seconds if it becomes
 * unavailable. Either both settings are set or neither; the WAR does not start with an invalid value.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ConfiguredAdministrator {

    private static final Logger LOG = Log.of(ConfiguredAdministrator.class);
    private static final String EMAIL = "ticketing.admin.email";
    private static final String PASSWORD = "ticketing.admin.password";

    @Inject
    ManagingAccounts accounts;

    @Inject
    Migrations migrations;

    @Inject
    @ConfigProperty(name = "ticketing.admin.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "ticketing.admin.password")
    Optional<String> password;

    private final OnceLogged appointing = new OnceLogged(LOG);
    private volatile boolean pending;

    /** @throws IllegalArgumentException for a value that cannot be used */
    @PostConstruct
    void check() {
        require(
                email.isPresent() == password.isPresent(),
                "Set both of " + EMAIL + " and " + PASSWORD + ", or neither");
        require(email.map(EmailAddress::isValid).orElse(true), EMAIL + " is no e-mail address");
        require(password.map(Passwords::isAllowed).orElse(true), PASSWORD + ": " + Passwords.RULE);
    }

    public void appointAtStart(@Observes SchemaMigrated migrated) {
        if (email.isEmpty()) {
            LOG.log(Level.INFO, "No administrator is configured: {0} is not set", EMAIL);
        }
        tryToAppoint();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void retry() {
        if (pending && migrations.isDone()) {
            tryToAppoint();
        }
    }

    private void tryToAppoint() {
        try {
            appoint();
            pending = false;
            appointing.succeeded("The database is available again; the configured administrator is appointed");
        } catch (RuntimeException failure) {
            if (!SqlFailures.isTransient(failure)) {
                throw failure;
            }
            pending = true;
            appointing.failed(
                    "The configured administrator is not appointed, the database is unavailable; retrying every 10 s");
        }
    }

    /** Has no effect when the account has the role and the password already. */
    void appoint() {
        email.map(EmailAddress::new).ifPresent(this::appoint);
    }

    /** Verifies and hashes the password outside of transactions, since both take long. */
    private void appoint(EmailAddress address) {
        boolean isAppointed = accounts.findAdministrator(address)
                .filter(user -> user.password().matches(password.orElseThrow()))
                .isPresent();
        if (!isAppointed) {
            accounts.appoint(User.administrator(address, PasswordHash.of(password.orElseThrow())));
            LOG.log(Level.INFO, "The configured administrator has been appointed");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
