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
import ticketing.platform.Outage;
import ticketing.request.Interruption;
import ticketing.request.Log;

/**
 * Takes what waits in one queue, and acknowledges it when it has had its effect; until it is stopped, however often the
 * broker goes away meanwhile.
 */
final class Listener implements Runnable {

    private static final Logger LOG = Log.of(Listener.class);
    private static final long PAUSE_MILLIS = 500;

    private final String name;
    private final ConnectionFactory broker;
    private final Queue queue;
    private final Predicate<List<Message>> inbox;
    private final Gathering gathering = new Gathering();
    private final Interruption deafness = new Interruption(LOG);
    private volatile boolean stopped;

    /** @param inbox says, or fails when it cannot say, whether what it is handed need not be delivered again */
    Listener(String name, ConnectionFactory broker, Queue queue, Predicate<List<Message>> inbox) {
        this.name = name;
        this.broker = broker;
        this.queue = queue;
        this.inbox = inbox;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                listen();
            } catch (JMSException away) {
                deafness.because("Nothing is heard of " + name + ", its events wait: " + away.getMessage());
                pause();
            } catch (RuntimeException | Error failure) {
                // Whatever it is: what it was about comes again, and a queue must not stay without its listener.
                LOG.log(Level.ERROR, "Listening to " + name + " broke off and begins anew", failure);
                pause();
            }
        }
    }

    /** Ends it within half a second, or when what it is about is done. */
    void stop() {
        stopped = true;
    }

    private void listen() throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            // It may come from a pool, with what somebody received and could neither acknowledge nor give back.
            session.rollback();
            try {
                listen(connection, session);
            } catch (JMSException | RuntimeException | Error failure) {
                giveBack(session, failure);
                throw failure;
            }
        }
    }

    private void listen(Connection connection, Session session) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(queue)) {
            connection.start();
            deafness.isOver(name + " is heard again");
            while (!stopped) {
                List<Message> messages = gathering.from(consumer);
                if (!messages.isEmpty()) {
                    hear(session, messages);
                    gathering.end(messages);
                }
            }
        }
    }

    private void hear(Session session, List<Message> messages) throws JMSException {
        if (isHeard(messages)) {
            session.commit();
        } else {
            session.rollback();
        }
    }

    private boolean isHeard(List<Message> messages) {
        try {
            return inbox.test(messages);
        } catch (RuntimeException failure) {
            LOG.log(
                    Outage.mayPass(failure) ? Level.DEBUG : Level.WARNING,
                    "To be delivered again, of " + name,
                    failure);
            return false;
        }
    }

    /** That a dead session cannot be rolled back either must not hide what happened first. */
    private static void giveBack(Session session, Throwable failure) {
        try {
            session.rollback();
        } catch (JMSException too) {
            failure.addSuppressed(too);
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
