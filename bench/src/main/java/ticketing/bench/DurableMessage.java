package ticketing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import ticketing.system.Marketplace;

/**
 * The third yardstick: the time of one durable message through the same broker, from before sending until its
 * receipt.
 */
final class DurableMessage implements AutoCloseable {

    private static final String ADDRESS = "bench";
    private static final String PASSWORD = "only-for-the-benchmark";
    private static final long TIMEOUT_SECONDS = 30;
    private static final byte[] BODY = new byte[500];

    private final ServerLocator locator;
    private final ClientSessionFactory factory;
    private final ClientSession sending;
    private final ClientProducer producer;
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CountDownLatch> underway = new ConcurrentHashMap<>();

    /** From its next start the broker has a queue and a user for it. */
    static void prepare(Marketplace marketplace) {
        Path file = marketplace.installation().folder().resolve("bench-broker.properties");
        try {
            Files.write(
                    file,
                    List.of(
                            "addressConfigurations.bench.routingTypes=ANYCAST",
                            "addressConfigurations.bench.queueConfigs.bench.routingType=ANYCAST",
                            "addressConfigurations.bench.queueConfigs.bench.durable=true",
                            "securityRoles.bench.bench.send=true",
                            "securityRoles.bench.bench.consume=true"));
        } catch (IOException e) {
            throw new InvalidMeasurement("Cannot write " + file, e);
        }
        marketplace.broker().setting("BROKER_PROPERTIES", file.toString()).setting("BENCH_BROKER_PASSWORD", PASSWORD);
    }

    DurableMessage(SystemUnderTest system) throws Exception {
        locator = ActiveMQClient.createServerLocator(
                "tcp://127.0.0.1:" + system.marketplace().broker().port());
        locator.setBlockOnDurableSend(true);
        factory = locator.createSessionFactory();
        sending = session();
        producer = sending.createProducer(ADDRESS);
        ClientSession receiving = session();
        receiving.createConsumer(ADDRESS).setMessageHandler(this::received);
        receiving.start();
    }

    private ClientSession session() throws ActiveMQException {
        return factory.createSession(ADDRESS, PASSWORD, false, true, true, false, 0);
    }

    private void received(ClientMessage message) {
        CountDownLatch arrival = underway.get(message.getLongProperty("number"));
        try {
            message.acknowledge();
        } catch (ActiveMQException e) {
            throw new InvalidMeasurement("A message cannot be acknowledged", e);
        }
        if (arrival != null) {
            arrival.countDown();
        }
    }

    /** Sends a message, and returns 0 when it has been received. */
    int perform() throws Exception {
        long number = last.incrementAndGet();
        CountDownLatch arrival = new CountDownLatch(1);
        underway.put(number, arrival);
        synchronized (sending) {
            ClientMessage message = sending.createMessage(true);
            message.putLongProperty("number", number);
            message.getBodyBuffer().writeBytes(BODY);
            producer.send(message);
        }
        if (!arrival.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            throw new InvalidMeasurement("A message did not arrive within " + TIMEOUT_SECONDS + " s");
        }
        underway.remove(number);
        return 0;
    }

    @Override
    public void close() {
        factory.close();
        locator.close();
    }
}
