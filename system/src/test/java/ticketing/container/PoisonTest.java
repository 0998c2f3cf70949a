package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.time.Duration;
import ticketing.container.Books.DeadLetter;
import ticketing.container.Counter.Paper;

/** What no service would send. The first try of a redelivery comes after half a second: at once means before that. */
abstract class PoisonTest extends PostTest {

    DeadLetter setAside(Paper paper, String type) throws JMSException {
        String ticket = newId();
        return setAside(ticket, session -> Counter.addressed(paper.write(session), type, newId(), ticket));
    }

    /** Waits for the dead letter; and for a good event that was sent right behind. */
    DeadLetter setAside(String ticket, Paper paper) throws JMSException {
        String good = newId();
        counter.handIn(paper);
        ticketsSays(good, 1);
        await().untilAsserted(() -> assertThat(books.heardOf(good)).containsExactly(1L));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> books.deadLetterAbout(ticket).isPresent());
        assertThat(rehearsal.triesOf(ticket)).isZero();
        return books.deadLetterAbout(ticket).orElseThrow();
    }
}
