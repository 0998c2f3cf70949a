package ticketing.container;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/** A message that was received from a queue. */
record ReceivedMessage(String type, String body, boolean persistent, Map<String, String> properties) {

    static ReceivedMessage read(Message message) throws JMSException {
        Map<String, String> properties = new TreeMap<>();
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement().toString();
            properties.put(name, message.getStringProperty(name));
        }
        boolean persistent = message.getJMSDeliveryMode() == jakarta.jms.DeliveryMode.PERSISTENT;
        return new ReceivedMessage(message.getJMSType(), ((TextMessage) message).getText(), persistent, properties);
    }

    String subject() {
        return properties.get("ce_subject");
    }
}
