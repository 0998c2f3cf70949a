package ticketing.chaos.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.activemq.artemis.api.core.ActiveMQException;
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

/** The broker's queues, accessed with a service's password: counts messages, and sends poison messages. */
public final class BrokerQueues {

    /** Every subscription, {@code <service>-<topic>}, and the broker's own queue of messages that match none. */
    private static final List<String> QUEUES = List.of(
            "tickets-users",
            "orders-users",
            "payments-users",
            "orders-tickets",
            "tickets-orders",
            "payments-orders",
            "expiration-orders",
            "orders-payments",
            "orders-expirations",
            "dead-letters");

    private static final int MEGABYTE = 1 << 20;

    private final Broker broker;

    BrokerQueues(Broker broker) {
        this.broker = broker;
    }

    /** The number of messages in each queue that is not empty. */
    public Map<String, Long> waiting() throws Exception {
        Map<String, Long> waiting = new TreeMap<>();
        as("orders", session -> {
            for (String queue : QUEUES) {
                long count = session.queueQuery(SimpleString.of(queue)).getMessageCount();
                if (count > 0) {
                    waiting.put(queue, count);
                }
            }
        });
        return waiting;
    }

    /** Sends malformed events of every kind to the service's topic, and returns their number. */
    int sendPoison(String service) throws Exception {
        as(service, session -> {
            try (ClientProducer producer = session.createProducer("ticketing." + service)) {
                producer.send(text(session, "TicketCreated", "{\"id\":"));
                producer.send(text(session, "OrderPraised", "{}"));
                producer.send(text(session, "OrderCreated", "x".repeat(MEGABYTE)));
                producer.send(bytes(session, Message.BYTES_TYPE));
                producer.send(bytes(session, Message.OBJECT_TYPE));
            }
        });
        return 5;
    }

    private static ClientMessage text(ClientSession session, String type, String body) {
        ClientMessage message = message(session, Message.TEXT_TYPE, type);
        message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(body));
        return message;
    }

    private static ClientMessage bytes(ClientSession session, byte kind) {
        ClientMessage message = message(session, kind, "OrderCreated");
        byte[] body = "no event".getBytes(StandardCharsets.UTF_8);
        if (kind == Message.OBJECT_TYPE) {
            message.getBodyBuffer().writeInt(body.length);
        }
        message.getBodyBuffer().writeBytes(body);
        return message;
    }

    private static ClientMessage message(ClientSession session, byte kind, String type) {
        ClientMessage message = session.createMessage(kind, true);
        message.setUserID(UUIDGenerator.getInstance().generateUUID());
        MessageUtil.setJMSType(message, type);
        return message;
    }

    private void as(String service, Work work) throws Exception {
        try (ServerLocator locator = ActiveMQClient.createServerLocator("tcp://127.0.0.1:" + broker.port());
                ClientSessionFactory factory = locator.createSessionFactory();
                ClientSession session =
                        factory.createSession(service, broker.passwordOf(service), false, true, true, false, 1)) {
            work.with(session);
        }
    }

    private interface Work {
        void with(ClientSession session) throws ActiveMQException;
    }
}
