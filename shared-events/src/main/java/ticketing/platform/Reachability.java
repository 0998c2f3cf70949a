package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import ticketing.request.Log;

/**
 * Whether the service's database answers, as last seen by the probe or by work that failed on it. Work that a caller
 * waits for asks here first, and so says 503 at once instead of queueing for a database that is away.
 */
@ApplicationScoped
public class Reachability {

    private static final Logger LOG = Log.of(Reachability.class);
    private static final int ANSWER_WITHIN_SECONDS = 2;
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final int PATIENCE_LOOKS = 50;

    private final AtomicBoolean reachable = new AtomicBoolean(true);
    private final Database database;
    private final String service;

    protected Reachability() {
        this(null, new Service());
    }

    @Inject
    Reachability(Database database, Service service) {
        this.database = database;
        this.service = service.name();
    }

    public boolean isReachable() {
        return reachable.get();
    }

    /** Waits a few seconds at most for the database to answer: for work that nobody waits for, and that goes nowhere. */
    public void await() {
        try {
            for (int looks = 0; looks < PATIENCE_LOOKS && !isReachable(); looks++) {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Somebody's work failed because the database is away. */
    public void lost() {
        if (reachable.getAndSet(false)) {
            LOG.log(Level.WARNING, "The database of {0} does not answer: requests get 503 until it does", service);
        }
    }

    /** Asks the database, and remembers its answer. */
    public boolean probe() {
        if (answers()) {
            if (!reachable.getAndSet(true)) {
                LOG.log(Level.INFO, "The database of {0} answers again", service);
            }
        } else {
            lost();
        }
        return reachable.get();
    }

    private boolean answers() {
        try (Connection connection = database.foreground().getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "The probe found no database", away);
            return false;
        }
    }
}
