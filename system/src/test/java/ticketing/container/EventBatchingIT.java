package ticketing.container;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventBatchingIT extends DeliveryTest {

    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void release_the_blocked_event() {
        open.countDown();
    }

    @Test
    void events_received_while_another_is_applied_are_committed_in_one_transaction() throws JMSException {
        List<String> tickets = batch();

        open.countDown();

        await().until(() -> delivery.receivedOf(tickets) == tickets.size());
        assertThat(delivery.transactionsOf(tickets)).isLessThan(tickets.size());
    }

    @Test
    void rows_of_a_batch_are_locked_before_its_first_event_is_applied() throws JMSException {
        Set<String> earlier = Set.copyOf(handler.lockedBeforeHandling());
        List<String> tickets = batch();

        open.countDown();

        await().until(() -> delivery.receivedOf(tickets) == tickets.size());
        assertThat(handler.lockedBeforeHandling())
                .filteredOn(ticket -> !earlier.contains(ticket))
                .hasSizeGreaterThan(1)
                .isSubsetOf(tickets);
    }

    @Test
    void an_event_sees_the_changes_of_earlier_events_of_its_batch() throws JMSException {
        int before = delivery.eventCount();
        List<String> tickets = batch();

        open.countDown();

        await().until(() -> delivery.receivedOf(tickets) == tickets.size());
        assertThat(delivery.eventCount()).isEqualTo(before + 1 + tickets.size());
    }

    @Test
    void an_event_of_a_batch_that_fails_is_retried_and_the_others_are_applied_once() throws JMSException {
        List<String> tickets = batch();
        String bad = tickets.get(7);
        handler.failFor(bad, 2, () -> new IllegalStateException("Not yet"));

        open.countDown();

        await().atMost(ofSeconds(30)).until(() -> delivery.receivedOf(tickets) == tickets.size());
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(delivery.receivedOf(ticket)).containsExactly(1L));
        assertThat(handler.attemptsOf(bad)).isEqualTo(3);
    }

    /** Sends events of many tickets while an earlier one is blocked. */
    private List<String> batch() throws JMSException {
        String first = newId();
        handler.blockFor(first, open);
        sendFromTickets(first, 1);
        await().until(() -> handler.attemptsOf(first) == 1);
        List<String> tickets = Stream.generate(DeliveryTest::newId).limit(30).toList();
        for (String ticket : tickets) {
            sendFromTickets(ticket, 1);
        }
        return tickets;
    }
}
