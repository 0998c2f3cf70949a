package ticketing.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.List;
import ticketing.chassis.service.Ids;
import ticketing.events.Event;

/** Sends messages as tickets, and receives those for payments. */
@ApplicationScoped
public class BrokerClient {

    /** A message with this property is sent without a message id. */
    static final String UNNUMBERED = "unnumbered";

    private static final String OF_PAYMENTS = "ticketing.orders::payments-orders";
    private static final long TIMEOUT_MILLIS = 10_000;

    @Resource(lookup = "jms/tickets")
    private ConnectionFactory tickets;

    @Resource(lookup = "jms/payments")
    private ConnectionFactory payments;

    /** Creates a message. */
    @FunctionalInterface
    interface MessageFactory {
        Message create(Session session) throws JMSException;
    }

    void send(MessageFactory factory) throws JMSException {
        try (Connection connection = tickets.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(session.createTopic("ticketing.tickets"))) {
            Message message = factory.create(session);
            producer.setDisableMessageID(message.propertyExists(UNNUMBERED));
            producer.send(message);
        }
    }

    /** Sends a well-formed event with a new id. */
    void send(Event event, String body) throws JMSException {
        send(Ids.next(), event, body);
    }

    void send(String id, Event event, String body) throws JMSException {
        send(session ->
                withHeaders(session.createTextMessage(body), event.getClass().getSimpleName(), id, event.subject()));
    }

    static Message withHeaders(Message message, String type, String id, String subject) throws JMSException {
        message.setJMSType(type);
        message.setStringProperty("JMSXGroupID", subject);
        message.setStringProperty("ce_id", id);
        return message;
    }

    /**
     * Receives the messages for payments, up to the one with this subject.
     *
     * @throws AssertionError when it does not arrive
     */
    List<ReceivedMessage> receiveUntil(String subject) throws JMSException {
        List<ReceivedMessage> letters = new ArrayList<>();
        try (Connection connection = payments.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer queue = session.createConsumer(session.createQueue(OF_PAYMENTS))) {
            connection.start();
            do {
                Message message = queue.receive(TIMEOUT_MILLIS);
                if (message == null) {
                    throw new AssertionError("Nothing came about " + subject + ", but " + letters);
                }
                letters.add(ReceivedMessage.read(message));
            } while (!letters.get(letters.size() - 1).subject().equals(subject));
        }
        return letters;
    }
}
