package ticketing.delivery;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ticketing.chassis.service.Ids;

/**
 * A message that could not be processed.
 *
 * @param topic the address to which it was sent
 * @param cause why it could not be processed
 * @param headers all properties of the message, its type included
 * @param body the text; for a bytes message its bytes as Base64
 */
public record DeadLetter(
        String id, String topic, String cause, OffsetDateTime receivedAt, Map<String, String> headers, String body) {

    /** Earlier releases stored a missing type as this text. */
    private static final String NO_TYPE = "null";

    public DeadLetter {
        headers = new TreeMap<>(headers);
        headers.remove(MessageContent.TYPE, NO_TYPE);
    }

    /** The event type; empty when the message has none. */
    public Optional<String> type() {
        return Optional.ofNullable(headers.get(MessageContent.TYPE));
    }

    /** The event's id; empty when the message has none. */
    public Optional<String> eventId() {
        return id("ce_id");
    }

    /** The id of the event's aggregate; empty when the message has none. */
    public Optional<String> subject() {
        return id("ce_subject");
    }

    private Optional<String> id(String header) {
        return Optional.ofNullable(headers.get(header)).filter(Ids::isValid);
    }
}
