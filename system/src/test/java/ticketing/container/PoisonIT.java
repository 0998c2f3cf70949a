package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import org.junit.jupiter.api.Test;
import ticketing.container.Books.DeadLetter;

class PoisonIT extends PoisonTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void what_is_no_json_is_set_aside_at_once() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("{\"id\":\"1\","), "TicketDeleted");

        assertThat(letter.body()).isEqualTo("{\"id\":\"1\",");
        assertThat(letter.cause()).contains("no TicketDeleted");
    }

    @Test
    void what_lacks_a_required_member_is_set_aside_at_once() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("{\"id\":\"1\"}"), "TicketDeleted");

        assertThat(letter.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(letter.cause()).contains("required member");
    }

    @Test
    void what_is_outside_of_the_vocabulary_is_set_aside_at_once() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("{}"), "TicketPraised");

        assertThat(letter.headers()).contains("TicketPraised");
        assertThat(letter.cause()).contains("TicketPraised");
    }

    @Test
    void what_another_topic_may_say_is_set_aside_at_once() throws JMSException {
        assertThat(setAside(session -> session.createTextMessage("{}"), "OrderCancelled")
                        .cause())
                .contains("OrderCancelled");
    }

    @Test
    void a_megabyte_of_rubbish_is_set_aside_whole() throws JMSException {
        String rubbish = "x".repeat(MEGABYTE);

        assertThat(setAside(session -> session.createTextMessage(rubbish), "TicketDeleted")
                        .body())
                .isEqualTo(rubbish);
    }

    @Test
    void what_the_database_cannot_keep_is_set_aside_with_a_mark_in_its_place() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("NUL \0 and half \ud800"), "TicketDeleted");

        assertThat(letter.body()).isEqualTo("NUL \uFFFD and half ?");
    }

    @Test
    void two_that_bear_the_number_of_one_event_are_both_set_aside() throws JMSException {
        String number = newId();
        for (String ticket : new String[] {newId(), newId()}) {
            DeadLetter letter = setAside(
                    ticket,
                    session -> Counter.addressed(session.createTextMessage("<xml/>"), "TicketDeleted", number, ticket));

            assertThat(letter.headers()).contains(number);
        }
    }
}
