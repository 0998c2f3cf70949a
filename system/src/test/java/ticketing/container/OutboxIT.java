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

class OutboxIT extends PostTest {

    @Test
    void an_event_of_a_rolled_back_transaction_never_leaves() throws JMSException {
        String regretted = newId();
        String later = newId();

        assertThatThrownBy(() -> announcer.sayAndRegret(cancelled(regretted, 1)))
                .isInstanceOf(IllegalStateException.class);
        announcer.say(List.of(cancelled(later, 1)));

        assertThat(counter.fetchUntil(later)).extracting(Letter::subject).doesNotContain(regretted);
    }

    @Test
    void an_event_of_a_committed_transaction_arrives_once_and_waits_no_longer() throws JMSException {
        String order = newId();
        String later = newId();

        announcer.say(List.of(cancelled(order, 1)));
        announcer.say(List.of(cancelled(later, 1)));

        assertThat(counter.fetchUntil(later)).extracting(Letter::subject).containsOnlyOnce(order);
        await().untilAsserted(() -> assertThat(books.eventsThatWait()).isZero());
    }

    @Test
    void an_event_is_announced_in_a_transaction_or_not_at_all() throws JMSException {
        String order = newId();
        String later = newId();

        assertThatThrownBy(() -> announcer.sayOutsideOfAnyTransaction(cancelled(order, 1)))
                .isInstanceOf(TransactionalException.class);
        announcer.say(List.of(cancelled(later, 1)));

        assertThat(counter.fetchUntil(later)).extracting(Letter::subject).doesNotContain(order);
    }

    /** The relay looks by itself every two seconds: ten events, one after the other, would take it twenty. */
    @Test
    void an_event_leaves_as_soon_as_its_transaction_is_committed() throws JMSException {
        Instant begin = Instant.now();

        for (int i = 0; i < 10; i++) {
            String order = newId();
            announcer.say(List.of(cancelled(order, 1)));
            counter.fetchUntil(order);
        }

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void a_message_carries_its_event_as_the_contract_says() throws JMSException {
        String order = newId();
        OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC);

        announcer.say(List.of(cancelled(order, 7)));
        List<Letter> letters = counter.fetchUntil(order);

        Letter letter = letters.get(letters.size() - 1);
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
