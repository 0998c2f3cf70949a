package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import ticketing.chassis.batching.BatchTransaction;
import ticketing.chassis.database.DatabaseAvailability;
import ticketing.chassis.request.Log;
import ticketing.chassis.service.ServiceName;

/**
 * Handles each event once: the handler's effect and the event's id are one commit, in one batch with other events. Returns
 * only after that commit, so that messages are acknowledged afterwards. Call it outside of any transaction.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger JOURNAL = Log.journal();

    @Inject
    InboxTransaction transaction;

    @Inject
    RedeliveryPolicy redelivery;

    @Inject
    DeadLetters deadLetters;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    DatabaseAvailability availability;

    @Inject
    ReplicaWait replicaWait;

    @Inject
    ServiceName service;

    @Inject
    Clock clock;

    /**
     * Returns whether all messages have had their effect or are dead letters. If not, all must be redelivered; those that
     * have had their effect are duplicates then.
     *
     * @throws RuntimeException likewise, when the outcome of some message is unknown
     */
    public boolean receive(List<Message> messages, EventHandler handler) {
        List<IncomingMessage> received = messages.stream()
                .map(message -> IncomingMessage.from(message, handler.topic()))
                .toList();
        availability.await();
        List<IncomingMessage> events =
                received.stream().filter(this::parseOrDeadLetter).toList();
        List<Supplier<String>> results = BatchTransaction.run(
                events, batch -> transaction.handleAll(batch, handler), IncomingMessage::redelivered);
        boolean done = true;
        for (int i = 0; i < events.size(); i++) {
            done &= recordOrRedeliver(events.get(i), results.get(i));
        }
        return done;
    }

    /** Returns whether it is an event; a malformed message becomes a dead letter at once. */
    private boolean parseOrDeadLetter(IncomingMessage message) {
        try {
            message.event();
            return true;
        } catch (MalformedEvent poison) {
            redelivery.deadLetter(message.messageId(), message, poison);
            return false;
        }
    }

    /** Records the result of an event; returns false when it failed and must be redelivered. */
    private boolean recordOrRedeliver(IncomingMessage message, Supplier<String> result) {
        return message.requestContext()
                .openTelemetryContext()
                .wrapSupplier(() -> {
                    try {
                        record(message, result.get());
                        return true;
                    } catch (RuntimeException failure) {
                        return !redelivery.redeliverOrDeadLetter(message, failure);
                    }
                })
                .get();
    }

    private void record(IncomingMessage message, String result) {
        message.subject().ifPresent(replicaWait::replicated);
        JOURNAL.log(Level.INFO, service.name() + " consumed " + message.description() + ": " + result);
        metrics.consumed(message.type(), result);
        message.occurredAt().ifPresent(then -> metrics.lag(message.type(), Duration.between(then, clock.instant())));
        if (message.redelivered()) {
            deadLetters.clearFailures(message.key());
        }
    }
}
