package ticketing.delivery;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;
import ticketing.chassis.request.OnceLogged;

/**
 * Consumes one subscription queue in a transacted session: receives a batch, and acknowledges it when it has had its
 * effect. Reconnects after a connection loss until it is stopped. Runs in a thread of its own.
 */
final class SubscriptionConsumer implements Runnable {

    private static final Logger LOG = Log.of(SubscriptionConsumer.class);
    private static final long RETRY_MILLIS = 500;

    private final String name;
    private final ConnectionFactory broker;
    private final Queue queue;
    private final Predicate<List<Message>> inbox;
    private final MessageBatcher batcher = new MessageBatcher();
    private final OnceLogged connection = new OnceLogged(LOG);
    private volatile boolean stopped;

    /** @param inbox returns whether the batch is done; false or an exception: the broker must redeliver it */
    SubscriptionConsumer(String name, ConnectionFactory broker, Queue queue, Predicate<List<Message>> inbox) {
        this.name = name;
        this.broker = broker;
        this.queue = queue;
        this.inbox = inbox;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                consume();
            } catch (JMSException failure) {
                connection.failed("Consumer " + name + " lost its broker connection; retrying every 0.5 s: "
                        + failure.getMessage());
                pause();
            } catch (RuntimeException | Error failure) {
                // The batch is redelivered; a queue must not stay without its consumer.
                LOG.log(Level.ERROR, "Consumer " + name + " failed unexpectedly; restarting in 0.5 s", failure);
                pause();
            }
        }
    }

    /** Ends the thread within half a second, or after the current batch. */
    void stop() {
        stopped = true;
    }

    private void consume() throws JMSException {
        try (Connection toBroker = broker.createConnection();
                Session session = toBroker.createSession(true, Session.SESSION_TRANSACTED)) {
            // A pooled session may hold messages that its last user could neither acknowledge nor roll back.
            session.rollback();
            try {
                consume(toBroker, session);
            } catch (JMSException | RuntimeException | Error failure) {
                rollback(session, failure);
                throw failure;
            }
        }
    }

    private void consume(Connection toBroker, Session session) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(queue)) {
            toBroker.start();
            connection.succeeded("Consumer " + name + " is connected to the broker again");
            while (!stopped) {
                List<Message> batch = batcher.receive(consumer);
                if (!batch.isEmpty()) {
                    process(session, batch);
                    batcher.end(batch);
                }
            }
        }
    }

    private void process(Session session, List<Message> batch) throws JMSException {
        if (handled(batch)) {
            session.commit();
        } else {
            session.rollback();
        }
    }

    private boolean handled(List<Message> batch) {
        try {
            return inbox.test(batch);
        } catch (RuntimeException failure) {
            Level level = SqlFailures.isTransient(failure) ? Level.DEBUG : Level.WARNING;
            LOG.log(level, "Consumer " + name + " could not process a batch; the broker redelivers it", failure);
            return false;
        }
    }

    /** A lost session cannot be rolled back either; the failure that led here is the one to report. */
    private static void rollback(Session session, Throwable failure) {
        try {
            session.rollback();
        } catch (JMSException connectionLoss) {
            failure.addSuppressed(connectionLoss);
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopping) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
