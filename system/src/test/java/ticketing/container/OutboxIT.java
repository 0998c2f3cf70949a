package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxIT extends DeliveryTest {

    @Test
    void an_event_of_a_rolled_back_transaction_is_never_sent() throws JMSException {
        String regretted = newId();
        String later = newId();

        assertThatThrownBy(() -> publisher.publishAndRollBack(cancelled(regretted, 1)))
                .isInstanceOf(IllegalStateException.class);
        publisher.publish(List.of(cancelled(later, 1)));

        assertThat(broker.receiveUntil(later))
                .extracting(ReceivedMessage::subject)
                .doesNotContain(regretted);
    }

    @Test
    void an_event_of_a_committed_transaction_is_received_once_and_leaves_the_outbox() throws JMSException {
        String order = newId();
        String later = newId();

        publisher.publish(List.of(cancelled(order, 1)));
        publisher.publish(List.of(cancelled(later, 1)));

        assertThat(broker.receiveUntil(later))
                .extracting(ReceivedMessage::subject)
                .containsOnlyOnce(order);
        await().untilAsserted(() -> assertThat(delivery.outboxSize()).isZero());
    }

    @Test
    void an_event_is_published_in_a_transaction_or_not_at_all() throws JMSException {
        String order = newId();
        String later = newId();

        assertThatThrownBy(() -> publisher.publishOutsideOfTransaction(cancelled(order, 1)))
                .isInstanceOf(TransactionalException.class);
        publisher.publish(List.of(cancelled(later, 1)));

        assertThat(broker.receiveUntil(later))
                .extracting(ReceivedMessage::subject)
                .doesNotContain(order);
    }

    /** The relay polls every two seconds: without being woken it would take twenty for ten events. */
    @Test
    void an_event_is_sent_as_soon_as_its_transaction_is_committed() throws JMSException {
        Instant begin = Instant.now();

        for (int i = 0; i < 10; i++) {
            String order = newId();
            publisher.publish(List.of(cancelled(order, 1)));
            broker.receiveUntil(order);
        }

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void a_message_has_the_headers_and_the_body_of_the_contract() throws JMSException {
        String order = newId();
        OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC);

        publisher.publish(List.of(cancelled(order, 7)));
        List<ReceivedMessage> letters = broker.receiveUntil(order);

        ReceivedMessage letter = letters.get(letters.size() - 1);
        Map<String, String> properties = letter.properties();
        assertThat(letter.type()).isEqualTo("OrderCancelled");
        assertThat(letter.persistent()).isTrue();
        assertThat(letter.body())
                .isEqualToIgnoringWhitespace("{\"id\":\"" + order + "\",\"reason\":\"user\","
                        + "\"ticket\":{\"hold\":1,\"id\":\"ticket\"},\"userId\":\"buyer\",\"version\":7}");
        assertThat(properties)
                .containsEntry("JMSXGroupID", order)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "OrderCancelled")
                .containsEntry("ce_source", "/ticketing/orders")
                .containsEntry("ce_subject", order);
        assertThat(UUID.fromString(properties.get("ce_id")).version()).isEqualTo(7);
        assertThat(OffsetDateTime.parse(properties.get("ce_time")))
                .isBetween(before.minusSeconds(2), before.plusSeconds(30));
        assertThat(properties.get("ce_time")).endsWith("Z");
    }
}
