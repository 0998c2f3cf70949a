package ticketing.delivery;

import java.time.OffsetDateTime;

/**
 * An event about an aggregate, with its state in one service.
 *
 * @param id the event's; of a dead letter its own
 * @param eventId null for a message that has none
 * @param type null for a message that has none
 * @param state {@code waiting} to be sent, {@code applied}, {@code stale}: consumed without effect, or {@code set-aside}: a dead letter
 * @param occurredAt by the sender's clock; null when unknown
 * @param at when the service recorded it
 * @param requestId the request that the event belongs to; null when unknown
 */
public record EventTrailEntry(
        String id,
        String eventId,
        String type,
        String subject,
        String topic,
        String state,
        OffsetDateTime occurredAt,
        OffsetDateTime at,
        String requestId) {}
