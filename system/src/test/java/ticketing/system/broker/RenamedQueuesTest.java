package ticketing.system.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamedQueuesTest {

    private static final String ORDERS = "ticketing.orders";

    @TempDir
    private Path data;

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private ServerLocator locator;
    private ClientSession session;

    @BeforeEach
    void start() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalDirectory(data.resolve("journal").toString())
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .setLargeMessagesDirectory(data.resolve("large").toString())
                .addAcceptorConfiguration("vm", "vm://0");
        broker.setConfiguration(configuration);
        broker.start();
        locator = ActiveMQClient.createServerLocator("vm://0");
        session = locator.createSessionFactory().createSession(true, true);
        queue("tickets.orders");
        queue("payments.orders");
    }

    @AfterEach
    void stop() throws Exception {
        session.close();
        locator.close();
        broker.stop();
    }

    @Test
    void messages_move_to_the_queue_of_the_same_consumer_in_their_order() throws Exception {
        publish("first", "second");
        queue("tickets-orders");
        queue("payments-orders");
        publish("third");

        RenamedQueues.drain(broker.getActiveMQServer());

        assertThat(receive("tickets-orders")).containsExactlyInAnyOrder("first", "second", "third", "third");
        assertThat(receive("payments-orders")).containsSubsequence("first", "second");
        assertThat(queues()).containsExactlyInAnyOrder("tickets-orders", "payments-orders");
    }

    @Test
    void a_queue_without_a_successor_stays() throws Exception {
        publish("first");
        queue("tickets-orders");

        RenamedQueues.drain(broker.getActiveMQServer());

        assertThat(queues()).containsExactlyInAnyOrder("tickets-orders", "payments.orders");
        assertThat(receive("payments.orders")).containsExactly("first");
    }

    @Test
    void a_second_start_has_no_effect() throws Exception {
        publish("first");
        queue("tickets-orders");

        RenamedQueues.drain(broker.getActiveMQServer());
        RenamedQueues.drain(broker.getActiveMQServer());

        assertThat(receive("tickets-orders")).containsExactly("first");
    }

    private void queue(String name) throws Exception {
        session.createQueue(QueueConfiguration.of(name).setAddress(ORDERS).setRoutingType(RoutingType.MULTICAST));
    }

    private void publish(String... texts) throws Exception {
        try (ClientProducer producer = session.createProducer(ORDERS)) {
            for (String text : texts) {
                ClientMessage message = session.createMessage(true);
                message.getBodyBuffer().writeString(text);
                producer.send(message);
            }
        }
    }

    private List<String> receive(String queue) throws Exception {
        List<String> texts = new ArrayList<>();
        try (ClientConsumer consumer = session.createConsumer(queue)) {
            session.start();
            ClientMessage message = consumer.receiveImmediate();
            while (message != null) {
                texts.add(message.getBodyBuffer().readString());
                message.acknowledge();
                message = consumer.receiveImmediate();
            }
        }
        return texts;
    }

    private List<String> queues() throws Exception {
        return session.addressQuery(SimpleString.of(ORDERS)).getQueueNames().stream()
                .map(SimpleString::toString)
                .toList();
    }
}
