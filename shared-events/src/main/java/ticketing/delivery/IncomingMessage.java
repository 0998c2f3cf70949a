package ticketing.delivery;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.service.Ids;
import ticketing.events.Event;
import ticketing.events.Topic;

/** A message as received, an event or not. For one thread: it caches the event that it parses. */
final class IncomingMessage {

    /** Later times are wrong, and not every database can store them. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Topic topic;
    private final String messageId;
    private final boolean redelivered;
    private final boolean text;
    private final String body;
    private final Map<String, String> properties;
    private Event event;

    IncomingMessage(Topic topic, String messageId, MessageContent content, boolean redelivered) {
        this.topic = topic;
        this.messageId = messageId;
        this.redelivered = redelivered;
        this.text = content.text();
        this.body = content.body();
        this.properties = content.properties();
    }

    /** @throws IllegalStateException if the message cannot be read: the connection is lost, and the broker redelivers */
    static IncomingMessage from(Message message, Topic topic) {
        try {
            return new IncomingMessage(
                    topic,
                    valid(message.getJMSMessageID()).orElseGet(Ids::next),
                    MessageContent.of(message),
                    message.getJMSRedelivered());
        } catch (JMSException failure) {
            throw new IllegalStateException("The message could not be read", failure);
        }
    }

    /** A dead letter as if it were delivered once more. */
    static IncomingMessage of(DeadLetter letter) {
        return new IncomingMessage(
                Topic.at(letter.topic()).orElseThrow(() -> new MalformedEvent("Unknown topic " + letter.topic())),
                letter.id(),
                // As text: the Base64 body of a bytes message then fails as JSON.
                new MessageContent(true, letter.body(), letter.headers()),
                false);
    }

    Topic topic() {
        return topic;
    }

    /** The broker's id of the message, or a new one: the key of a message that is no event. */
    String messageId() {
        return messageId;
    }

    boolean redelivered() {
        return redelivered;
    }

    /** All properties, the type and the correlation id. */
    Map<String, String> properties() {
        return properties;
    }

    /** The text; for a bytes message its bytes as Base64; null of any other. */
    String body() {
        return body;
    }

    /** The event's id; null when there is none, or none that is valid. */
    String eventId() {
        return valid(properties.get("ce_id")).orElse(null);
    }

    /** The event's type; null when the message has none. */
    String type() {
        return properties.get(MessageContent.TYPE);
    }

    /** @throws MalformedEvent if it is none */
    Event event() {
        if (event == null) {
            event = parse();
        }
        return event;
    }

    private Event parse() {
        if (!text || body == null) {
            throw new MalformedEvent("Not a text message");
        }
        if (type() == null || eventId() == null) {
            throw new MalformedEvent("An event needs a JMSType and a ce_id of 1 to 64 characters");
        }
        return EventParser.parse(topic, type(), body);
    }

    /** When the event occurred, by its sender's clock; empty when missing or out of range. */
    Optional<Instant> occurredAt() {
        try {
            return Optional.ofNullable(properties.get("ce_time"))
                    .map(Instant::parse)
                    .filter(time -> time.isAfter(Instant.EPOCH) && time.isBefore(LATEST));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /** The id of the aggregate; empty when missing or not valid. */
    Optional<String> subject() {
        return valid(properties.get("ce_subject"));
    }

    /** Type and subject, for a log. */
    String description() {
        return type() + subject().map(" of "::concat).orElse("");
    }

    /** The request and trace that the event belongs to, by its sender. */
    RequestContext requestContext() {
        return new RequestContext(
                RequestContext.validId(properties.get(MessageContent.CORRELATION_ID))
                        .orElse(null),
                properties.get("traceparent"));
    }

    /** The key of its failure count and of its dead letter: the event's id, since the broker's id may differ when it is sent twice. */
    String key() {
        return eventId() == null ? messageId : eventId();
    }

    private static Optional<String> valid(String id) {
        return Optional.ofNullable(id).filter(Ids::isValid);
    }

    @Override
    public String toString() {
        return type() + " " + key() + " from " + topic.address();
    }
}
