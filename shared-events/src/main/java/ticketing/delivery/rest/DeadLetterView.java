package ticketing.delivery.rest;

import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.delivery.DeadLetter;

/**
 * A dead letter.
 *
 * @param type null, and omitted, when the message has none; likewise the next two
 * @param body the text; for a bytes message its bytes as Base64
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
