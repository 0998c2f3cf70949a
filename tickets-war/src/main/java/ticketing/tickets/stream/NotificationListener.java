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
import ticketing.chassis.database.Database;
import ticketing.chassis.database.SchemaMigrated;
import ticketing.chassis.request.Log;

/**
 * Forwards each committed change of a ticket to the subscribers, in a thread of its own. After a loss of the database
 * connection, events may have been missed: the subscribers get a reset.
 */
@ApplicationScoped
class NotificationListener {

    private static final Logger LOG = Log.of(NotificationListener.class);
    private static final long RETRY_MILLIS = 500;

    @Inject
    Database database;

    @Inject
    Subscribers subscribers;

    @Resource
    ManagedThreadFactory threads;

    private volatile Thread thread;

    void start(@Observes SchemaMigrated migrated) {
        thread = threads.newThread(this::run);
        thread.start();
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                forward();
            } catch (SQLException connectionLoss) {
                LOG.log(Level.DEBUG, "Notification connection is lost; reconnecting every 0.5 s", connectionLoss);
                pause();
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "A ticket change could not be forwarded; all subscribers get a reset", failure);
                pause();
            }
        }
    }

    private void forward() throws SQLException {
        try (Connection connection = database.background().getConnection();
                NotificationConnection notifications = new NotificationConnection(connection)) {
            subscribers.reset();
            while (!Thread.currentThread().isInterrupted()) {
                forward(notifications.receive());
            }
        }
    }

    /** More changes at once than the buffer holds: a reload is faster than sending all of them. */
    private void forward(List<String> changes) {
        if (changes.size() > Subscribers.MAX_BUFFERED) {
            subscribers.reset();
        } else if (!changes.isEmpty()) {
            subscribers.send(changes.stream().map(StreamEvent::ticket).toList());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
