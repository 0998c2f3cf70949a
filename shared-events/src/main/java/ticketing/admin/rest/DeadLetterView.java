package ticketing.admin.rest;

import java.time.OffsetDateTime;
import java.util.Map;
import ticketing.delivery.DeadLetter;

/**
 * A message that was set aside.
 *
 * @param type null, and so left out, when the message has none; so are the next two
 * @param body as it came; of a message of bytes these, as Base64
 */
public record DeadLetterView(
        String id,
        String topic,
        String type,
        String eventId,
        String subject,
        String cause,
        OffsetDateTime receivedAt,
        Map<String, String> headers,
        String body) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.topic(),
                letter.type().orElse(null),
                letter.eventId().orElse(null),
                letter.subject().orElse(null),
                letter.cause(),
                letter.receivedAt(),
                letter.headers(),
                letter.body());
    }
}
