package ticketing.container;

import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import ticketing.chassis.service.Ids;
import ticketing.events.Event;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.TicketEvent.TicketDeleted;

/** Runs inside a WAR with event delivery only. */
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
    static WebArchive deployment() {
        return Deployments.delivery();
    }

    static String newId() {
        return Ids.next();
    }

    /** An event that orders may publish. */
    static Event cancelled(String order, long version) {
        return new OrderCancelled(order, version, "buyer", "user", new HeldTicket("ticket", 1L));
    }

    /** Sends an event of tickets directly to the broker. */
    void sendFromTickets(String ticket, long version) throws JMSException {
        broker.send(new TicketDeleted(ticket, version), body(ticket, version));
    }

    static String body(String ticket, long version) {
        return "{\"id\":\"" + ticket + "\",\"version\":" + version + "}";
    }
}
