package ticketing.delivery;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts of a message that a dead letter keeps.
 *
 * @param text whether it is a text message
 * @param body the text; for a bytes message its bytes as Base64; null of any other
 * @param properties all of them as text, the type and the correlation id
 */
record MessageContent(boolean text, String body, Map<String, String> properties) {

    static final String TYPE = "JMSType";
    static final String CORRELATION_ID = "JMSCorrelationID";

    static MessageContent of(Message message) throws JMSException {
        return new MessageContent(message instanceof TextMessage, body(message), properties(message));
    }

    private static String body(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            byte[] body = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.readBytes(body);
            return Base64.getEncoder().encodeToString(body);
        }
        return message instanceof TextMessage text ? text.getText() : null;
    }

    private static Map<String, String> properties(Message message) throws JMSException {
        Map<String, String> properties = new TreeMap<>();
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement().toString();
            Object value = message.getObjectProperty(name);
            if (value != null) {
                properties.put(name, value.toString());
            }
        }
        if (message.getJMSType() != null) {
            properties.put(TYPE, message.getJMSType());
        }
        if (message.getJMSCorrelationID() != null) {
            properties.put(CORRELATION_ID, message.getJMSCorrelationID());
        }
        return properties;
    }
}
