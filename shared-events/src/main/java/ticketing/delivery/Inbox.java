package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ticketing.events.Topic;
import ticketing.platform.Outage;
import ticketing.platform.Reachability;
import ticketing.platform.Service;
import ticketing.request.Log;

/**
 * Hears each event once. The handler's effect and the event's id are one commit, together with those of other events
 * that come at the same time; only after it does this return, so that the message is acknowledged. For listeners, which
 * call it outside of any transaction and never catch.
 *
 * <p>What is no event of the vocabulary is set aside at once as a dead letter. A failure that may pass goes up: the
 * broker delivers the message again, for as long as it lasts. One that does not pass goes up {@value #TRIES} times, and
 * is then set aside too.
 */
@ApplicationScoped
public class Inbox {

    static final int TRIES = 5;

    private static final Logger LOG = Log.of(Inbox.class);
    private static final Logger JOURNAL = Log.journal();

    @Inject
    private InboxTransaction transaction;

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private DeliveryMetrics metrics;

    @Inject
    private Reachability reachability;

    @Inject
    private SecondLook secondLook;

    @Inject
    private Service service;

    @Inject
    private Clock clock;

    private final Map<Topic, GroupCommit> groups = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when the message must be delivered again */
    public void receive(Message message, EventHandler handler) {
        Received received = Received.from(message, handler.topic());
        received.cause().context().wrap(() -> receive(received, handler)).run();
    }

    private void receive(Received received, EventHandler handler) {
        reachability.await();
        try {
            apply(received, handler);
        } catch (NotAnEvent poison) {
            setAside(received.messageId(), received, poison);
        } catch (RuntimeException failure) {
            failed(received, failure);
        }
    }

    private void failed(Received received, RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            reachability.lost();
        }
        if (Outage.mayPass(failure) || triesOf(received, failure) < TRIES) {
            metrics.consumed(received.type(), "failed");
            throw new IllegalStateException("Not applied, to be delivered again: " + received, failure);
        }
        setAside(received.key(), received, failure);
    }

    /** When not even the count can be written, that is told along with the failure, and not in its place. */
    private int triesOf(Received received, RuntimeException failure) {
        try {
            return deadLetters.countFailure(received.key());
        } catch (RuntimeException uncounted) {
            failure.addSuppressed(uncounted);
            return 0;
        }
    }

    private void apply(Received received, EventHandler handler) {
        String result = groupOf(handler).apply(new Heard(received, received.event()));
        received.subject().ifPresent(secondLook::heard);
        JOURNAL.log(Level.INFO, service.name() + " heard " + received.says() + ": " + result);
        metrics.consumed(received.type(), result);
        received.happenedAt().ifPresent(then -> metrics.lag(received.type(), Duration.between(then, clock.instant())));
        if (received.redelivered()) {
            deadLetters.forgetFailures(received.key());
        }
    }

    private GroupCommit groupOf(EventHandler handler) {
        return groups.computeIfAbsent(
                handler.topic(), topic -> new GroupCommit(group -> transaction.apply(group, handler)));
    }

    private void setAside(String letter, Received received, RuntimeException cause) {
        try {
            deadLetters.add(letter, received, cause);
        } catch (RuntimeException notKept) {
            notKept.addSuppressed(cause);
            throw notKept;
        }
        metrics.consumed("dead-letter", "failed");
        LOG.log(Level.ERROR, "Set aside as a dead letter: " + received, cause);
    }

    /** Nothing of a message could be read: the connection is gone, and the broker delivers it again. */
    static IllegalStateException unreadable(JMSException failure) {
        return new IllegalStateException("The message could not be read", failure);
    }
}
