package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import ticketing.chassis.request.Log;
import ticketing.chassis.service.ServiceName;

/**
 * Whether the service's database is available, by the last probe or the last failed work. Requests check it first and get
 * 503 at once, instead of waiting in a queue for an unavailable database. Thread-safe.
 */
@ApplicationScoped
public class DatabaseAvailability {

    private static final Logger LOG = Log.of(DatabaseAvailability.class);
    private static final int PROBE_TIMEOUT_SECONDS = 2;
    private static final int POLL_MILLIS = 100;
    private static final int MAX_POLLS = 50;

    @Inject
    Database database;

    @Inject
    ServiceName service;

    private final AtomicBoolean available = new AtomicBoolean(true);

    public boolean isAvailable() {
        return available.get();
    }

    /** Waits until the database is available, five seconds at most: for background work that would fail meanwhile. */
    public void await() {
        try {
            for (int polls = 0; polls < MAX_POLLS && !isAvailable(); polls++) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Records that work failed because the database is unavailable. */
    public void markUnavailable() {
        if (available.getAndSet(false)) {
            LOG.log(
                    Level.WARNING,
                    "Database of {0} is unavailable; requests get 503 until it responds, probing every second",
                    service.name());
        }
    }

    /** Probes the database, records the result and returns it. */
    public boolean probe() {
        if (responds()) {
            if (!available.getAndSet(true)) {
                LOG.log(Level.INFO, "Database of {0} is available again", service.name());
            }
        } else {
            markUnavailable();
        }
        return available.get();
    }

    private boolean responds() {
        try (Connection connection = database.foreground().getConnection()) {
            return connection.isValid(PROBE_TIMEOUT_SECONDS);
        } catch (SQLException failure) {
            LOG.log(Level.DEBUG, "The probe could not connect to the database", failure);
            return false;
        }
    }
}
