package ticketing.delivery.outbox;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import ticketing.chassis.request.RequestContext;
import ticketing.events.Event;

/** A row of the outbox. Becomes a message with CloudEvents attributes as JMS properties. */
record OutboxEntry(
        long position,
        String id,
        String type,
        String topic,
        String subject,
        String body,
        OffsetDateTime occurredAt,
        RequestContext requestContext) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** The body of an event's message: its members as JSON. */
    static String body(Event event) {
        return JSON.toJson(event);
    }

    TextMessage toMessage(Session session, String source) throws JMSException {
        TextMessage message = session.createTextMessage(body);
        message.setJMSType(type);
        message.setStringProperty("JMSXGroupID", subject);
        message.setStringProperty("ce_specversion", "1.0");
        message.setStringProperty("ce_id", id);
        message.setStringProperty("ce_type", type);
        message.setStringProperty("ce_source", "/ticketing/" + source);
        message.setStringProperty("ce_subject", subject);
        message.setStringProperty(
                "ce_time", occurredAt.withOffsetSameInstant(ZoneOffset.UTC).toString());
        if (requestContext.requestId() != null) {
            message.setJMSCorrelationID(requestContext.requestId());
        }
        if (requestContext.traceparent() != null) {
            message.setStringProperty("traceparent", requestContext.traceparent());
        }
        return message;
    }
}
