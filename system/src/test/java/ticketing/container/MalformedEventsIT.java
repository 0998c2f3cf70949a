package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import org.junit.jupiter.api.Test;
import ticketing.container.DeliveryTables.DeadLetter;

class MalformedEventsIT extends DeadLetterTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void a_body_that_is_no_json_is_set_aside_at_once() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("{\"id\":\"1\","), "TicketDeleted");

        assertThat(letter.body()).isEqualTo("{\"id\":\"1\",");
        assertThat(letter.cause()).contains("not a valid TicketDeleted");
    }

    @Test
    void a_body_without_a_required_member_is_set_aside_at_once() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("{\"id\":\"1\"}"), "TicketDeleted");

        assertThat(letter.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(letter.cause()).contains("required member");
    }

    @Test
    void an_unknown_event_type_is_set_aside_at_once() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("{}"), "TicketPraised");

        assertThat(letter.headers()).contains("TicketPraised");
        assertThat(letter.cause()).contains("TicketPraised");
    }

    @Test
    void an_event_type_of_another_topic_is_set_aside_at_once() throws JMSException {
        assertThat(setAside(session -> session.createTextMessage("{}"), "OrderCancelled")
                        .cause())
                .contains("OrderCancelled");
    }

    @Test
    void a_malformed_body_of_a_megabyte_is_set_aside_whole() throws JMSException {
        String rubbish = "x".repeat(MEGABYTE);

        assertThat(setAside(session -> session.createTextMessage(rubbish), "TicketDeleted")
                        .body())
                .isEqualTo(rubbish);
    }

    @Test
    void characters_that_the_database_cannot_store_are_set_aside_as_replacement_characters() throws JMSException {
        DeadLetter letter = setAside(session -> session.createTextMessage("NUL \0 and half \ud800"), "TicketDeleted");

        assertThat(letter.body()).isEqualTo("NUL \uFFFD and half ?");
    }

    @Test
    void two_malformed_messages_with_one_event_id_are_both_set_aside() throws JMSException {
        String number = newId();
        for (String ticket : new String[] {newId(), newId()}) {
            DeadLetter letter = setAside(
                    ticket,
                    session -> BrokerClient.withHeaders(
                            session.createTextMessage("<xml/>"), "TicketDeleted", number, ticket));

            assertThat(letter.headers()).contains(number);
        }
    }
}
