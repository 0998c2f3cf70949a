package ticketing.container;

import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import ticketing.events.Event;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.platform.Ids;

/** Runs inside a WAR that is nothing but the post. */
@ExtendWith(ArquillianExtension.class)
abstract class DeliveryTest {

    @Inject
    EventPublisher publisher;

    @Inject
    RecordingHandler handler;

    @Inject
    BrokerClient broker;

    @Inject
    DeliveryTables delivery;

    @Deployment
    static WebArchive post() {
        return Deployments.post();
    }

    static String newId() {
        return Ids.next();
    }

    /** Something that orders may say. */
    static Event cancelled(String order, long version) {
        return new OrderCancelled(order, version, "buyer", "user", new HeldTicket("ticket", 1L));
    }

    /** Something that tickets may say; handed in at the broker past any outbox. */
    void sendFromTickets(String ticket, long version) throws JMSException {
        broker.send(new TicketDeleted(ticket, version), body(ticket, version));
    }

    static String body(String ticket, long version) {
        return "{\"id\":\"" + ticket + "\",\"version\":" + version + "}";
    }
}
