package ticketing.shop;

import java.util.UUID;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.reader.MessageUtil;
import org.apache.activemq.artemis.utils.UUIDGenerator;
import ticketing.system.Broker;

/** Sends events to the broker under a service's user. */
public final class ForgedEvents {

    private final Broker broker;

    public ForgedEvents(Broker broker) {
        this.broker = broker;
    }

    /** Sends a message to the topic of a service as that service's broker user; returns the event id. */
    public String send(String service, String type, String subject, String body) throws Exception {
        String id = UUID.randomUUID().toString();
        try (ServerLocator locator = ActiveMQClient.createServerLocator("tcp://127.0.0.1:" + broker.port());
                ClientSessionFactory factory = locator.createSessionFactory();
                ClientSession session =
                        factory.createSession(service, broker.passwordOf(service), false, true, true, false, 1);
                ClientProducer producer = session.createProducer("ticketing." + service)) {
            ClientMessage message = session.createMessage(Message.TEXT_TYPE, true);
            message.setUserID(UUIDGenerator.getInstance().generateUUID());
            MessageUtil.setJMSType(message, type);
            message.putStringProperty("ce_id", id);
            message.putStringProperty("ce_subject", subject);
            message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(body));
            producer.send(message);
        }
        return id;
    }
}
