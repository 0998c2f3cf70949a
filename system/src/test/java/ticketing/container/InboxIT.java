package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Map;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;
import ticketing.events.TicketEvent.TicketDeleted;

class InboxIT extends DeliveryTest {

    @Inject
    private MetricRegistry metrics;

    @Test
    void an_event_that_comes_twice_is_applied_once_and_counted_as_a_duplicate() throws JMSException {
        String ticket = newId();
        String id = newId();
        long applied = consumed("applied");
        long duplicates = consumed("duplicate");

        broker.send(id, new TicketDeleted(ticket, 1L), body(ticket, 1));
        broker.send(id, new TicketDeleted(ticket, 1L), body(ticket, 1));

        await().untilAsserted(() -> assertThat(consumed("duplicate")).isEqualTo(duplicates + 1));
        assertThat(consumed("applied")).isEqualTo(applied + 1);
        assertThat(delivery.receivedOf(ticket)).containsExactly(1L);
        assertThat(delivery.isInInbox(id)).isTrue();
    }

    @Test
    void an_equal_event_id_alone_makes_a_duplicate() throws JMSException {
        String ticket = newId();
        String other = newId();
        String id = newId();
        long duplicates = consumed("duplicate");

        broker.send(id, new TicketDeleted(ticket, 1L), body(ticket, 1));
        await().until(() -> delivery.isInInbox(id));
        broker.send(id, new TicketDeleted(other, 2L), body(other, 2));

        await().untilAsserted(() -> assertThat(consumed("duplicate")).isEqualTo(duplicates + 1));
        assertThat(delivery.receivedOf(other)).isEmpty();
    }

    @Test
    void an_absurd_event_time_does_no_harm() throws JMSException {
        String ticket = newId();
        String id = newId();
        long failed = consumed("failed");

        broker.send(session -> {
            Message message =
                    BrokerClient.withHeaders(session.createTextMessage(body(ticket, 1)), "TicketDeleted", id, ticket);
            message.setStringProperty("ce_time", "0001-01-01T00:00:00Z");
            return message;
        });
        sendFromTickets(ticket, 2);

        await().untilAsserted(() -> assertThat(delivery.receivedOf(ticket)).containsExactly(1L, 2L));
        assertThat(consumed("failed")).isEqualTo(failed);
    }

    private long consumed(String result) {
        Map<String, String> tags = Map.of("service", "orders", "type", "TicketDeleted", "result", result);
        return metrics
                .getCounters((id, counter) -> id.getName().equals("ticketing_events_consumed_total")
                        && id.getTags().entrySet().containsAll(tags.entrySet()))
                .values()
                .stream()
                .mapToLong(org.eclipse.microprofile.metrics.Counter::getCount)
                .sum();
    }
}
