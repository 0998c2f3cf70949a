package ticketing.container;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitIT extends PostTest {

    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void hold_up_nobody() {
        open.countDown();
    }

    @Test
    void events_that_gather_while_another_is_applied_are_committed_together() throws JMSException {
        List<String> tickets = gather();

        open.countDown();

        await().until(() -> books.heardOf(tickets) == tickets.size());
        assertThat(books.commitsOf(tickets)).isLessThan(tickets.size());
    }

    @Test
    void what_they_are_about_is_locked_before_the_first_of_them_is_applied() throws JMSException {
        List<String> tickets = gather();

        open.countDown();

        await().until(() -> books.heardOf(tickets) == tickets.size());
        assertThat(rehearsal.lockedFirst()).hasSizeGreaterThan(1).isSubsetOf(tickets);
    }

    @Test
    void each_builds_on_what_those_before_it_in_the_same_commit_have_changed() throws JMSException {
        int before = books.tally();
        List<String> tickets = gather();

        open.countDown();

        await().until(() -> books.heardOf(tickets) == tickets.size());
        assertThat(books.tally()).isEqualTo(before + 1 + tickets.size());
    }

    @Test
    void one_that_fails_among_them_is_tried_again_and_the_others_are_applied_once() throws JMSException {
        List<String> tickets = gather();
        String bad = tickets.get(7);
        rehearsal.willFail(bad, 2, () -> new IllegalStateException("Not yet"));

        open.countDown();

        await().atMost(ofSeconds(30)).until(() -> books.heardOf(tickets) == tickets.size());
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(books.heardOf(ticket)).containsExactly(1L));
        assertThat(rehearsal.triesOf(bad)).isEqualTo(3);
    }

    /** Events of many tickets that wait for the one before them. */
    private List<String> gather() throws JMSException {
        String first = newId();
        rehearsal.willWait(first, open);
        ticketsSays(first, 1);
        await().until(() -> rehearsal.triesOf(first) == 1);
        List<String> tickets = Stream.generate(PostTest::newId).limit(30).toList();
        for (String ticket : tickets) {
            ticketsSays(ticket, 1);
        }
        return tickets;
    }
}
