package ticketing.delivery;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import ticketing.request.Cause;

/** A row of the outbox, and the message that it becomes: CloudEvents' attributes as JMS properties. */
record Letter(
        long position,
        String id,
        String type,
        String topic,
        String subject,
        String body,
        OffsetDateTime occurredAt,
        Cause cause) {

    TextMessage asMessage(Session session, String source) throws JMSException {
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
        if (cause.requestId() != null) {
            message.setJMSCorrelationID(cause.requestId());
        }
        if (cause.traceparent() != null) {
            message.setStringProperty("traceparent", cause.traceparent());
        }
        return message;
    }
}
