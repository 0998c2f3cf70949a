package ticketing.admin.rest;

import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.delivery.DeadLetter;

/**
 * A message that was set aside.
 *
 * @param type null, and so left out, when the message has none; so are the next two
 * @param body as it came; of a message of bytes these, as Base64
 */
public record DeadLetterView(
        @Schema(required = true) String id,
        @Schema(required = true) String topic,
        @Schema String type,
        @Schema String eventId,
        @Schema String subject,
        @Schema(required = true) String cause,
        @Schema(required = true) OffsetDateTime receivedAt,
        @Schema(required = true) Map<String, String> headers,
        @Schema(required = true) String body) {

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
