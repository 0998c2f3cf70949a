package ticketing.tickets.stream;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ticketing.platform.Database;
import ticketing.platform.Migrated;
import ticketing.request.Log;

/**
 * Passes each change of a ticket on to the audience, from the start of the server to its end, by a thread of its own.
 * When the database was away and is back, nobody knows what was missed, and the audience is told to look anew.
 */
@ApplicationScoped
public class Hearing {

    private static final Logger LOG = Log.of(Hearing.class);
    private static final long PAUSE_MILLIS = 500;

    @Inject
    private Database database;

    @Inject
    private Audience audience;

    @Resource
    private ManagedThreadFactory threads;

    private volatile Thread thread;

    void begin(@Observes Migrated migrated) {
        thread = threads.newThread(this::hearForEver);
        thread.start();
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void hearForEver() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                hear();
            } catch (SQLException away) {
                LOG.log(Level.DEBUG, "Changes of tickets are not heard until the database is back", away);
                pause();
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "A change of a ticket could not be told; everybody is told to look anew", failure);
                pause();
            }
        }
    }

    private void hear() throws SQLException {
        try (Connection connection = database.background().getConnection();
                Ear ear = new Ear(connection)) {
            audience.reset();
            while (!Thread.currentThread().isInterrupted()) {
                pass(ear.hear());
            }
        }
    }

    /** So many at once that not even all are kept for who comes back take less time to look at anew than to be told. */
    private void pass(List<String> changes) {
        if (changes.size() > Audience.EVENTS_KEPT) {
            audience.reset();
        } else if (!changes.isEmpty()) {
            audience.tell(changes.stream().map(StreamEvent::ticket).toList());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
