package ticketing.delivery;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import ticketing.platform.Ids;

/**
 * A message that was set aside.
 *
 * @param topic the address that it was sent to
 * @param cause why it was set aside
 * @param headers all that it said beside its body
 * @param body of a message of bytes these, as Base64
 */
public record DeadLetter(
        String id, String topic, String cause, OffsetDateTime receivedAt, Map<String, String> headers, String body) {

    private static final String NO_TYPE = String.valueOf((Object) null);

    /** The event's name, where the message has one. */
    public Optional<String> type() {
        return Optional.ofNullable(headers.get("JMSType")).filter(type -> !type.equals(NO_TYPE));
    }

    /** The event's id, where the message has one. */
    public Optional<String> eventId() {
        return id("ce_id");
    }

    /** The id of the aggregate that the event is about, where the message names one. */
    public Optional<String> subject() {
        return id("ce_subject");
    }

    private Optional<String> id(String header) {
        return Optional.ofNullable(headers.get(header)).filter(Ids::isPossible);
    }
}
