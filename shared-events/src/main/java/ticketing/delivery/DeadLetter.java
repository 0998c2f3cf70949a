package ticketing.delivery;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * A message that was set aside.
 *
 * @param topic the address that it was sent to
 * @param type the event's name, where the message has one
 * @param eventId where the message has one
 * @param subject the id of the aggregate, where the message names one
 * @param cause why it was set aside
 * @param body of a message of bytes these, as Base64
 */
public record DeadLetter(
        String id,
        String topic,
        Optional<String> type,
        Optional<String> eventId,
        Optional<String> subject,
        String cause,
        OffsetDateTime receivedAt,
        Map<String, String> headers,
        String body) {}
