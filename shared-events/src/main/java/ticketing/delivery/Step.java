package ticketing.delivery;

import java.time.OffsetDateTime;

/**
 * One event on the way of a thing through the services, as one service knows it.
 *
 * @param id the event's; of a message that was set aside its own
 * @param eventId null for a message that has none
 * @param type null for a message that has none
 * @param state {@code waiting} to be sent, {@code applied}, {@code stale}: heard and of no effect, or {@code set-aside}
 * @param occurredAt when it happened, as its sender says; null when that is not known
 * @param at since when it has been so
 * @param requestId the request that began it; null when that is not known
 */
public record Step(
        String id,
        String eventId,
        String type,
        String subject,
        String topic,
        String state,
        OffsetDateTime occurredAt,
        OffsetDateTime at,
        String requestId) {}
