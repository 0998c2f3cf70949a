package ticketing.delivery.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import ticketing.chassis.service.ServiceName;
import ticketing.events.Topic;

/**
 * Sends outbox entries to the broker in one transacted session: when it returns, the broker has stored all of them; when it
 * throws, the outcome is unknown, and the entries must be sent again under the same ids.
 */
@ApplicationScoped
public class EventSender {

    @Inject
    ServiceName service;

    private ConnectionFactory broker;

    @PostConstruct
    void lookUp() {
        try {
            broker = InitialContext.doLookup("jms/" + service.name());
        } catch (NamingException missing) {
            throw new IllegalStateException("The server has no connection factory of " + service.name(), missing);
        }
    }

    /** @throws JMSException when the broker does not respond */
    void connect() throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            // Any declared address: the adapter asks the broker for it, and that needs no permission to send.
            session.createProducer(session.createTopic(Topic.USERS.address())).close();
        }
    }

    /** Sends the entries in their order. */
    void send(List<OutboxEntry> entries) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            // One producer for each topic of a batch: each costs a round trip to the broker.
            Map<String, MessageProducer> producers = new HashMap<>();
            for (OutboxEntry entry : entries) {
                MessageProducer producer = producers.get(entry.topic());
                if (producer == null) {
                    producer = session.createProducer(session.createTopic(entry.topic()));
                    producers.put(entry.topic(), producer);
                }
                producer.send(entry.toMessage(session, service.name()));
            }
            session.commit();
        }
    }
}
