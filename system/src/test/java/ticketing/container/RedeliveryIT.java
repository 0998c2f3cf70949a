package ticketing.container;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import ticketing.container.Books.DeadLetter;
import ticketing.events.TicketEvent.TicketDeleted;

class RedeliveryIT extends PostTest {

    /** The broker waits half a second before the second try, and twice as long before each one after it. */
    @Test
    void what_fails_for_a_passing_reason_is_tried_until_it_succeeds_and_applied_once() throws JMSException {
        String ticket = newId();
        String id = newId();
        rehearsal.willFail(ticket, 5, () -> new IllegalStateException(new SQLTransientConnectionException("away")));

        counter.handIn(id, new TicketDeleted(ticket, 1L), body(ticket, 1));

        await().atMost(ofSeconds(60))
                .untilAsserted(() -> assertThat(books.heardOf(ticket)).containsExactly(1L));
        assertThat(books.deadLetterAbout(ticket)).isEmpty();
        assertThat(books.countsFailuresOf(id)).isFalse();
    }

    @Test
    void what_fails_a_few_times_for_another_reason_is_applied_once_too() throws JMSException {
        String ticket = newId();
        rehearsal.willFail(ticket, 2, () -> new IllegalStateException("Not yet"));

        String id = newId();
        counter.handIn(id, new TicketDeleted(ticket, 1L), body(ticket, 1));

        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(books.heardOf(ticket)).containsExactly(1L));
        assertThat(books.deadLetterAbout(ticket)).isEmpty();
        await().untilAsserted(() -> assertThat(books.countsFailuresOf(id)).isFalse());
    }

    @Test
    void what_always_fails_is_set_aside_with_its_cause_after_five_tries_and_holds_up_nobody() throws JMSException {
        String ticket = newId();
        String later = newId();
        String id = newId();
        rehearsal.willFail(ticket, Integer.MAX_VALUE, () -> new IllegalStateException("Not of this world"));

        counter.handIn(id, new TicketDeleted(ticket, 1L), body(ticket, 1));
        ticketsSays(later, 1);

        await().untilAsserted(() -> assertThat(books.heardOf(later)).containsExactly(1L));
        assertThat(books.deadLetterAbout(ticket)).isEmpty();
        await().atMost(ofSeconds(40)).until(() -> books.deadLetterAbout(ticket).isPresent());
        DeadLetter letter = books.deadLetterAbout(ticket).orElseThrow();
        assertThat(letter.cause()).contains("Not of this world");
        assertThat(letter.body()).isEqualTo(body(ticket, 1));
        assertThat(letter.topic()).isEqualTo("ticketing.tickets");
        assertThat(letter.headers()).contains("TicketDeleted", "ce_id");
        // Once more, when it came together with the later one.
        assertThat(rehearsal.triesOf(ticket)).isBetween(5, 6);
        assertThat(books.heardOf(ticket)).isEmpty();
        assertThat(books.countsFailuresOf(id)).isFalse();
    }
}
