package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ticketing.platform.GroupCommit;
import ticketing.platform.Reachability;
import ticketing.platform.Service;
import ticketing.request.Log;

/**
 * Hears each event once. The handler's effect and the event's id are one commit, together with those of other events
 * that came with it; only after it does this return, so that the messages are acknowledged. Called outside of any
 * transaction.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger JOURNAL = Log.journal();

    @Inject
    private InboxTransaction transaction;

    @Inject
    private Failures failures;

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

    /**
     * Returns whether all of the messages have had their effect or are set aside: if not, all must be delivered again, and
     * those that have change nothing then.
     *
     * @throws RuntimeException likewise, when not even that is known of each
     */
    public boolean receive(List<Message> messages, EventHandler handler) {
        List<Received> letters = messages.stream()
                .map(message -> Received.from(message, handler.topic()))
                .toList();
        reachability.await();
        List<Heard> events =
                letters.stream().flatMap(letter -> open(letter).stream()).toList();
        List<Supplier<String>> results = GroupCommit.of(
                events,
                group -> transaction.apply(group, handler),
                event -> event.letter().redelivered());
        boolean done = true;
        for (int place = 0; place < events.size(); place++) {
            done &= conclude(events.get(place).letter(), results.get(place));
        }
        return done;
    }

    /** Nothing when it is no event, and set aside. */
    private Optional<Heard> open(Received letter) {
        try {
            return Optional.of(new Heard(letter, letter.event()));
        } catch (NotAnEvent poison) {
            failures.setAside(letter.messageId(), letter, poison);
            return Optional.empty();
        }
    }

    /** Returns false when it must be delivered again. */
    private boolean conclude(Received letter, Supplier<String> result) {
        return letter.cause()
                .context()
                .wrapSupplier(() -> {
                    try {
                        tell(letter, result.get());
                        return true;
                    } catch (RuntimeException failure) {
                        return failures.isSetAside(letter, failure);
                    }
                })
                .get();
    }

    private void tell(Received letter, String result) {
        letter.subject().ifPresent(secondLook::heard);
        JOURNAL.log(Level.INFO, service.name() + " heard " + letter.says() + ": " + result);
        metrics.consumed(letter.type(), result);
        letter.happenedAt().ifPresent(then -> metrics.lag(letter.type(), Duration.between(then, clock.instant())));
        if (letter.redelivered()) {
            deadLetters.forgetFailures(letter.key());
        }
    }

    /** Nothing of a message could be read: the connection is gone, and the broker delivers it again. */
    static IllegalStateException unreadable(JMSException failure) {
        return new IllegalStateException("The message could not be read", failure);
    }
}
