package ticketing.delivery;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Predicate;
import ticketing.chassis.batching.ConnectionLoop;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;

/**
 * Consumes one shared durable subscription in a transacted session: receives a batch, and acknowledges it when it has had
 * its effect. Reconnects after a connection loss until it is stopped. Runs in a thread of its own.
 */
final class SubscriptionConsumer implements Runnable {

    private static final Logger LOG = Log.of(SubscriptionConsumer.class);
    private static final String LOSS = " lost its broker connection; retrying every 0.5 s: ";

    private final String name;
    private final String subscription;
    private final ConnectionFactory broker;
    private final String topic;
    private final Predicate<List<Message>> inbox;
    private final MessageBatcher batcher = new MessageBatcher();
    private final ConnectionLoop loop;

    /**
     * @param subscription its name, which is also the name of its queue
     * @param topic the topic's address; the broker does not compare it with that of an existing queue
     * @param inbox returns whether the batch is done; false or an exception: the broker must redeliver it
     */
    SubscriptionConsumer(String subscription, ConnectionFactory broker, String topic, Predicate<List<Message>> inbox) {
        this.name = "Consumer " + subscription;
        this.subscription = subscription;
        this.broker = broker;
        this.topic = topic;
        this.inbox = inbox;
        this.loop = new ConnectionLoop(LOG, this.name, LOSS, this::consume);
    }

    /** After a failure the batch is redelivered. */
    @Override
    public void run() {
        loop.run();
    }

    /** Ends the thread within half a second, or after the current batch. */
    void stop() {
        loop.stop();
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
        try (MessageConsumer consumer = session.createSharedDurableConsumer(session.createTopic(topic), subscription)) {
            toBroker.start();
            loop.connected();
            while (!loop.isStopped()) {
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
            LOG.log(level, name + " could not process a batch; the broker redelivers it", failure);
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
}
