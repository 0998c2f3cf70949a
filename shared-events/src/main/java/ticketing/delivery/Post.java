package ticketing.delivery;

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
import ticketing.events.Topic;
import ticketing.platform.Service;

/** Hands letters to the broker: when it returns, the broker keeps all of them; when it fails, probably none. */
@ApplicationScoped
public class Post {

    private ConnectionFactory broker;
    private Service service;

    protected Post() {}

    @Inject
    Post(Service service) throws NamingException {
        this.service = service;
        this.broker = InitialContext.doLookup("jms/" + service.name());
    }

    /** Fails when the broker does not answer. */
    void greet() throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            // A producer is made only for an address that the broker says it has.
            session.createProducer(session.createTopic(Topic.USERS.address())).close();
        }
    }

    /** Letters on one subject arrive in this order. */
    void send(List<Letter> letters) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            // The broker is asked about a topic once in a batch, not once for each event.
            Map<String, MessageProducer> producers = new HashMap<>();
            for (Letter letter : letters) {
                MessageProducer producer = producers.get(letter.topic());
                if (producer == null) {
                    producer = session.createProducer(session.createTopic(letter.topic()));
                    producers.put(letter.topic(), producer);
                }
                producer.send(letter.asMessage(session, service.name()));
            }
            session.commit();
        }
    }
}
