package ticketing.tickets.stream;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import ticketing.chassis.batching.ConnectionLoop;
import ticketing.chassis.database.Database;
import ticketing.chassis.database.SchemaMigrated;
import ticketing.chassis.request.Log;

/**
 * Forwards each committed change of a ticket to the subscribers, in a thread of its own. After a loss of the database
 * connection, events may have been missed: the subscribers get a reset.
 */
@ApplicationScoped
class NotificationListener {

    private static final String LOSS = " lost its database connection; retrying every 0.5 s: ";

    @Inject
    Database database;

    @Inject
    Subscribers subscribers;

    @Resource
    ManagedThreadFactory threads;

    private final ConnectionLoop loop =
            new ConnectionLoop(Log.of(NotificationListener.class), "Ticket stream", LOSS, this::forward);
    private volatile Thread thread;

    void start(@Observes SchemaMigrated migrated) {
        thread = threads.newThread(loop);
        thread.start();
    }

    @PreDestroy
    void stop() {
        loop.stop();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void forward() throws SQLException {
        try (Connection connection = database.background().getConnection();
                NotificationConnection notifications = new NotificationConnection(connection)) {
            loop.connected();
            subscribers.reset();
            while (!loop.isStopped()) {
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
}
