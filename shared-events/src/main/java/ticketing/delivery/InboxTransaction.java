package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ticketing.chassis.database.Sql;

/**
 * Writes the ids of events and the effects of their handlers in one transaction. SQL past JPA: one statement adds all ids, and
 * the primary key decides about duplicates without an exception.
 */
@ApplicationScoped
public class InboxTransaction {

    private static final String ADD = "insert into delivery.inbox"
            + " (event_id, type, subject, occurred_at, request_id)"
            + " select event_id, type, subject, occurred_at::timestamptz, request_id from unnest(?, ?, ?, ?, ?)"
            + " as event (event_id, type, subject, occurred_at, request_id) on conflict do nothing returning event_id";
    private static final String MARK_STALE = "update delivery.inbox set stale = true where event_id = any (?)";
    private static final String APPLIED = "applied";
    private static final String DUPLICATE = "duplicate";
    /** Had no effect: an outdated event, a type that this service does not need, or a state that was reached before. */
    private static final String STALE = "stale";

    @Inject
    Sql sql;

    @Inject
    EventTracing tracing;

    /** Returns a result for each event: {@code applied}, {@code duplicate} or {@code stale}. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> handleAll(List<IncomingMessage> messages, EventHandler handler) {
        return handleEach(messages, handler);
    }

    /** Handles a single event in the transaction of a caller that has further changes. */
    @Transactional(TxType.MANDATORY)
    public String handle(IncomingMessage message, EventHandler handler) {
        return handleEach(List.of(message), handler).get(0);
    }

    private List<String> handleEach(List<IncomingMessage> messages, EventHandler handler) {
        Set<String> added = add(messages);
        if (added.size() > 1) {
            handler.lockAll(messages.stream()
                    .filter(message -> added.contains(message.eventId()))
                    .map(IncomingMessage::event)
                    .toList());
        }
        List<String> results = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (IncomingMessage message : messages) {
            String result = added.remove(message.eventId()) ? handleAdded(message, handler) : DUPLICATE;
            results.add(result);
            if (result.equals(STALE)) {
                stale.add(message.eventId());
            }
        }
        markStale(stale);
        return results;
    }

    private String handleAdded(IncomingMessage message, EventHandler handler) {
        return tracing.handleInSpan(message, handler) ? APPLIED : STALE;
    }

    /** Returns the ids that were not in the inbox: its primary key decides. */
    private Set<String> add(List<IncomingMessage> messages) {
        return new HashSet<>(sql.query(
                ADD,
                row -> row.getString(1),
                column(messages, IncomingMessage::eventId),
                column(messages, IncomingMessage::type),
                column(messages, message -> message.subject().orElse(null)),
                column(
                        messages,
                        message -> message.occurredAt().map(Object::toString).orElse(null)),
                column(messages, message -> message.requestContext().requestId())));
    }

    private static List<String> column(List<IncomingMessage> messages, Function<IncomingMessage, String> value) {
        return messages.stream().map(value).toList();
    }

    /** Most events have an effect, so that this statement is rare. */
    private void markStale(List<String> stale) {
        if (!stale.isEmpty()) {
            sql.update(MARK_STALE, stale);
        }
    }
}
