package ticketing.delivery;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Enumeration;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.platform.Ids;

/**
 * A message as it came, before anybody knows whether it is an event.
 *
 * @param id the event's id; the broker's own when there is none, so that even poison is set aside once
 * @param type the event's name; null when the message has none
 * @param headers all properties, as a JSON object
 * @param body the text; null when the message is no text
 */
record Received(Topic topic, String id, String type, boolean numbered, String headers, String body) {

    static Received from(Message message, Topic topic) {
        try {
            String id = message.getStringProperty("ce_id");
            boolean numbered = Ids.isPossible(id);
            String body = message instanceof TextMessage text ? text.getText() : null;
            String key = numbered ? id : message.getJMSMessageID();
            return new Received(topic, key, message.getJMSType(), numbered, headersOf(message), body);
        } catch (JMSException failure) {
            throw Inbox.unreadable(failure);
        }
    }

    /** @throws NotAnEvent if it is none */
    Event event() {
        if (body == null) {
            throw new NotAnEvent("Not a text message");
        }
        if (type == null || !numbered) {
            throw new NotAnEvent("An event has a JMSType and a ce_id of 1 to 64 characters");
        }
        return EventFormat.read(topic, type, body);
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
