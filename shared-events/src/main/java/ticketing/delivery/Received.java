package ticketing.delivery;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.Enumeration;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.platform.Ids;

/**
 * A message as it came, before anybody knows whether it is an event.
 *
 * @param id the event's id; the sender's for the message when there is none, so that even poison is set aside once;
 *     and a new one when there is neither
 * @param type the event's name; null when the message has none
 * @param headers all properties, as a JSON object
 * @param text whether the message is one of text
 * @param body the text; of a message of bytes these, as Base64; null of any other
 */
record Received(Topic topic, String id, String type, boolean numbered, boolean text, String headers, String body) {

    static Received from(Message message, Topic topic) {
        try {
            String id = message.getStringProperty("ce_id");
            boolean numbered = Ids.isPossible(id);
            String key = numbered ? id : keyOf(message);
            boolean text = message instanceof TextMessage;
            return new Received(topic, key, message.getJMSType(), numbered, text, headersOf(message), bodyOf(message));
        } catch (JMSException failure) {
            throw Inbox.unreadable(failure);
        }
    }

    /** @throws NotAnEvent if it is none */
    Event event() {
        if (!text || body == null) {
            throw new NotAnEvent("Not a text message");
        }
        if (type == null || !numbered) {
            throw new NotAnEvent("An event has a JMSType and a ce_id of 1 to 64 characters");
        }
        return EventFormat.read(topic, type, body);
    }

    private static String keyOf(Message message) throws JMSException {
        String id = message.getJMSMessageID();
        return Ids.isPossible(id) ? id : Ids.next();
    }

    private static String bodyOf(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            byte[] body = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.readBytes(body);
            return Base64.getEncoder().encodeToString(body);
        }
        return message instanceof TextMessage text ? text.getText() : null;
    }

    private static String headersOf(Message message) throws JMSException {
        JsonObjectBuilder headers = Json.createObjectBuilder();
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement().toString();
            headers.add(name, String.valueOf(message.getObjectProperty(name)));
        }
        headers.add("JMSType", String.valueOf(message.getJMSType()));
        return headers.build().toString();
    }

    @Override
    public String toString() {
        return type + " " + id + " from " + topic.address();
    }
}
