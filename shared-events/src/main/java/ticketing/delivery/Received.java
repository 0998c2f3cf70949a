package ticketing.delivery;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.platform.Ids;
import ticketing.request.Cause;

/**
 * A message as it came, before anybody knows whether it is an event.
 *
 * @param messageId the sender's for the message, or a new one: under this even poison is set aside once
 * @param id the event's; null when there is none, or none that can be one
 * @param type the event's name; null when the message has none
 * @param properties all of them, the type, and the request that the message is due to
 * @param text whether the message is one of text
 * @param body the text; of a message of bytes these, as Base64; null of any other
 */
record Received(
        Topic topic,
        String messageId,
        String id,
        String type,
        boolean redelivered,
        Map<String, String> properties,
        boolean text,
        String body) {

    /** Later ones are no times that a sender can mean, nor that every database can keep. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    static Received from(Message message, Topic topic) {
        try {
            return new Received(
                    topic,
                    possible(message.getJMSMessageID()).orElseGet(Ids::next),
                    possible(message.getStringProperty("ce_id")).orElse(null),
                    message.getJMSType(),
                    message.getJMSRedelivered(),
                    propertiesOf(message),
                    message instanceof TextMessage,
                    bodyOf(message));
        } catch (JMSException failure) {
            throw Inbox.unreadable(failure);
        }
    }

    /** A message that was set aside, as if it came once more. */
    static Received again(DeadLetter letter) {
        return new Received(
                Topic.at(letter.topic()).orElseThrow(),
                letter.id(),
                letter.eventId().orElse(null),
                letter.type().orElse(null),
                false,
                letter.headers(),
                true,
                letter.body());
    }

    /** @throws NotAnEvent if it is none */
    Event event() {
        if (!text || body == null) {
            throw new NotAnEvent("Not a text message");
        }
        if (type == null || id == null) {
            throw new NotAnEvent("An event has a JMSType and a ce_id of 1 to 64 characters");
        }
        return EventFormat.read(topic, type, body);
    }

    /** When the sender says that it happened; empty when it does not, or not credibly. */
    Optional<Instant> happenedAt() {
        try {
            return Optional.ofNullable(properties.get("ce_time"))
                    .map(Instant::parse)
                    .filter(time -> time.isAfter(Instant.EPOCH) && time.isBefore(LATEST));
        } catch (DateTimeParseException unintelligible) {
            return Optional.empty();
        }
    }

    /** Whom it is about, as its sender says; empty when it does not, or not in the form of an id. */
    Optional<String> subject() {
        return possible(properties.get("ce_subject"));
    }

    /** What it tells, for a log. */
    String says() {
        return type + subject().map(" of "::concat).orElse("");
    }

    /** Why it was sent, as far as its sender says. */
    Cause cause() {
        return new Cause(
                Cause.possibleId(properties.get("JMSCorrelationID")).orElse(null), properties.get("traceparent"));
    }

    /** What its failures are counted under: a message that comes again under another number is the same event. */
    String key() {
        return id == null ? messageId : id;
    }

    private static Optional<String> possible(String id) {
        return Optional.ofNullable(id).filter(Ids::isPossible);
    }

    private static String bodyOf(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            byte[] body = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.readBytes(body);
            return Base64.getEncoder().encodeToString(body);
        }
        return message instanceof TextMessage text ? text.getText() : null;
    }

    private static Map<String, String> propertiesOf(Message message) throws JMSException {
        Map<String, String> properties = new TreeMap<>();
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement().toString();
            properties.put(name, String.valueOf(message.getObjectProperty(name)));
        }
        properties.put("JMSType", String.valueOf(message.getJMSType()));
        if (message.getJMSCorrelationID() != null) {
            properties.put("JMSCorrelationID", message.getJMSCorrelationID());
        }
        return properties;
    }

    @Override
    public String toString() {
        return type + " " + key() + " from " + topic.address();
    }
}
