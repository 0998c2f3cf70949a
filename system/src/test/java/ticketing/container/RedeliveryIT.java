package ticketing.container;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import ticketing.container.DeliveryTables.DeadLetter;
import ticketing.events.TicketEvent.TicketDeleted;

class RedeliveryIT extends DeliveryTest {

    /** The broker redelivers after half a second, and doubles the delay each time. */
    @Test
    void an_event_that_fails_transiently_is_retried_until_it_succeeds_and_applied_once() throws JMSException {
        String ticket = newId();
        String id = newId();
        handler.failFor(ticket, 5, () -> new IllegalStateException(new SQLTransientConnectionException("away")));

        broker.send(id, new TicketDeleted(ticket, 1L), body(ticket, 1));

        await().atMost(ofSeconds(60))
                .untilAsserted(() -> assertThat(delivery.receivedOf(ticket)).containsExactly(1L));
        assertThat(delivery.deadLetterAbout(ticket)).isEmpty();
        assertThat(delivery.hasFailuresOf(id)).isFalse();
    }

    @Test
    void an_event_that_fails_a_few_times_is_applied_once_too() throws JMSException {
        String ticket = newId();
        handler.failFor(ticket, 2, () -> new IllegalStateException("Not yet"));

        String id = newId();
        broker.send(id, new TicketDeleted(ticket, 1L), body(ticket, 1));

        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(delivery.receivedOf(ticket)).containsExactly(1L));
        assertThat(delivery.deadLetterAbout(ticket)).isEmpty();
        await().untilAsserted(() -> assertThat(delivery.hasFailuresOf(id)).isFalse());
    }

    @Test
    void an_event_that_always_fails_is_set_aside_after_five_attempts_and_blocks_no_other() throws JMSException {
        String ticket = newId();
        String later = newId();
        String id = newId();
        handler.failFor(ticket, Integer.MAX_VALUE, () -> new IllegalStateException("Not of this world"));

        broker.send(id, new TicketDeleted(ticket, 1L), body(ticket, 1));
        sendFromTickets(later, 1);

        await().untilAsserted(() -> assertThat(delivery.receivedOf(later)).containsExactly(1L));
        assertThat(delivery.deadLetterAbout(ticket)).isEmpty();
        await().atMost(ofSeconds(40))
                .until(() -> delivery.deadLetterAbout(ticket).isPresent());
        DeadLetter letter = delivery.deadLetterAbout(ticket).orElseThrow();
        assertThat(letter.cause()).contains("Not of this world");
        assertThat(letter.body()).isEqualTo(body(ticket, 1));
        assertThat(letter.topic()).isEqualTo("ticketing.tickets");
        assertThat(letter.headers()).contains("TicketDeleted", "ce_id");
        // One more, when it was batched with the later one.
        assertThat(handler.attemptsOf(ticket)).isBetween(5, 6);
        assertThat(delivery.receivedOf(ticket)).isEmpty();
        assertThat(delivery.hasFailuresOf(id)).isFalse();
    }
}
