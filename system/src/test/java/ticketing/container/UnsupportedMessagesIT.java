package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import org.junit.jupiter.api.Test;
import ticketing.container.DeliveryTables.DeadLetter;

class UnsupportedMessagesIT extends DeadLetterTest {

    @Test
    void a_message_of_bytes_is_set_aside_at_once_with_its_bytes_as_base64() throws JMSException {
        DeadLetter letter = setAside(UnsupportedMessagesIT::bytes, "TicketDeleted");

        assertThat(letter.body()).isEqualTo("AQID");
        assertThat(letter.cause()).contains("Not a text message");
    }

    @Test
    void a_message_of_an_object_is_set_aside_at_once() throws JMSException {
        assertThat(setAside(session -> session.createObjectMessage("a string"), "TicketDeleted")
                        .cause())
                .contains("Not a text message");
    }

    @Test
    void a_message_without_an_id_is_set_aside_at_once() throws JMSException {
        String ticket = newId();

        DeadLetter letter = setAside(ticket, session -> {
            Message message = session.createTextMessage(body(ticket, 1));
            message.setJMSType("TicketDeleted");
            message.setStringProperty("JMSXGroupID", ticket);
            return message;
        });

        assertThat(letter.cause()).contains("ce_id");
        assertThat(delivery.receivedOf(ticket)).isEmpty();
    }

    @Test
    void a_message_without_a_message_id_is_set_aside_at_once() throws JMSException {
        String ticket = newId();

        DeadLetter letter = setAside(ticket, session -> {
            Message message = session.createTextMessage(body(ticket, 1));
            message.setStringProperty("JMSXGroupID", ticket);
            message.setStringProperty(BrokerClient.UNNUMBERED, "true");
            return message;
        });

        assertThat(letter.body()).isEqualTo(body(ticket, 1));
    }

    private static Message bytes(Session session) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(new byte[] {1, 2, 3});
        return message;
    }
}
