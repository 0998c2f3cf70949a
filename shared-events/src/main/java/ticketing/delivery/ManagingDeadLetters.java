package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;
import ticketing.events.Topic;

/** Lists, replays and discards dead letters on behalf of operators. */
@Transactional
@ApplicationScoped
public class ManagingDeadLetters {

    @Inject
    DeadLetters deadLetters;

    @Inject
    InboxTransaction inbox;

    @Inject
    EventHandlers handlers;

    @Inject
    OperatorActions actions;

    @PersistenceContext
    EntityManager database;

    /** The newest first. */
    public List<DeadLetter> list(KeysetPosition after, int limit) {
        return deadLetters.list(after, limit);
    }

    /**
     * Handles a dead letter again by the service's own handler, and deletes it.
     *
     * @return {@code applied}, {@code duplicate} or {@code stale}
     * @throws Refusal when there is no such dead letter, or it fails again; then nothing has changed
     */
    public String replay(String id, Justification justification) {
        DeadLetter letter = deadLetters.remove(id).orElseThrow(NotFound::new);
        String result = handle(letter);
        actions.add(OperatorAction.Kind.REPLAY_DEAD_LETTER, id, justification);
        return result;
    }

    /** Deletes a dead letter for good: it will have no effect here. */
    public void discard(String id, Justification justification) {
        deadLetters.remove(id).orElseThrow(NotFound::new);
        actions.add(OperatorAction.Kind.DISCARD_DEAD_LETTER, id, justification);
    }

    private EventHandler handler(Topic topic) {
        return handlers.of(topic)
                .orElseThrow(() -> new IllegalStateException("This service has no handler for " + topic.address()));
    }

    /**
     * Parses before the inbox stores the event's id, so that a malformed message is no duplicate. Flushes, so that a
     * constraint that refuses the handler's changes does so here and not in the commit.
     */
    private String handle(DeadLetter letter) {
        try {
            IncomingMessage message = IncomingMessage.of(letter);
            message.event();
            String result = inbox.handle(message, handler(message.topic()));
            database.flush();
            return result;
        } catch (RuntimeException failure) {
            if (SqlFailures.isConnectionLoss(failure)) {
                throw failure;
            }
            throw DeliveryRefusals.replayFailed(failure);
        }
    }
}
