package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.time.Duration;
import ticketing.container.BrokerClient.MessageFactory;
import ticketing.container.DeliveryTables.DeadLetter;

/**
 * Sends messages that must become dead letters at once: before the first redelivery, which comes after half a
 * second.
 */
abstract class DeadLetterTest extends DeliveryTest {

    DeadLetter setAside(MessageFactory factory, String type) throws JMSException {
        String ticket = newId();
        return setAside(ticket, session -> BrokerClient.withHeaders(factory.create(session), type, newId(), ticket));
    }

    /** Sends the message and a well-formed event behind it, and waits for the dead letter and the event. */
    DeadLetter setAside(String ticket, MessageFactory factory) throws JMSException {
        String good = newId();
        broker.send(factory);
        sendFromTickets(good, 1);
        await().untilAsserted(() -> assertThat(delivery.receivedOf(good)).containsExactly(1L));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> delivery.deadLetterAbout(ticket).isPresent());
        assertThat(handler.attemptsOf(ticket)).isZero();
        return delivery.deadLetterAbout(ticket).orElseThrow();
    }
}
