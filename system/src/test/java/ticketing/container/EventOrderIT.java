package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.delivery.outbox.OutboxRelayBatch;

class EventOrderIT extends DeliveryTest {

    @Inject
    private OutboxRelayBatch anotherInstance;

    @Test
    void events_of_one_ticket_are_applied_in_order_though_several_consumers_receive_them() throws JMSException {
        List<String> tickets = IntStream.range(0, 10).mapToObj(i -> newId()).toList();

        for (long version = 0; version < 40; version++) {
            for (String ticket : tickets) {
                sendFromTickets(ticket, version);
            }
        }

        List<Long> expected = LongStream.range(0, 40).boxed().toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tickets)
                        .allSatisfy(ticket ->
                                assertThat(delivery.receivedOf(ticket)).isEqualTo(expected)));
    }

    @Test
    void events_of_one_order_arrive_in_order_though_two_instances_send() throws JMSException {
        List<String> orders = IntStream.range(0, 10).mapToObj(i -> newId()).toList();
        String last = newId();
        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<?> instance = publisher.runAsync(() -> sendUntil(stop));

        CompletableFuture.allOf(orders.stream()
                        .map(order -> publisher.runAsync(() -> publish(order)))
                        .toArray(CompletableFuture[]::new))
                .join();
        publisher.publish(List.of(cancelled(last, 0)));
        List<ReceivedMessage> letters = broker.receiveUntil(last);
        stop.set(true);
        instance.join();

        List<String> expected = LongStream.range(0, 40).mapToObj(Long::toString).toList();
        assertThat(orders)
                .allSatisfy(order -> assertThat(versions(letters, order)).containsExactlyElementsOf(expected));
    }

    private void publish(String order) {
        for (long version = 0; version < 40; version += 2) {
            publisher.publish(List.of(cancelled(order, version), cancelled(order, version + 1)));
        }
    }

    private void sendUntil(AtomicBoolean stop) {
        while (!stop.get()) {
            try {
                anotherInstance.send();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static Stream<String> versions(List<ReceivedMessage> letters, String order) {
        return letters.stream()
                .filter(letter -> letter.subject().equals(order))
                .map(letter -> letter.body().replaceFirst(".*\"version\":(\\d+).*", "$1"));
    }
}
