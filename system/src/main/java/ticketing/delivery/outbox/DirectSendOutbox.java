package ticketing.delivery.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.List;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.service.Ids;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.faults.RequestedFaults;

/**
 * Replaces the outbox by direct sending after the commit, when the fault {@code direct-send} is requested: an event
 * whose sending fails is lost. A negative control, which the checks must detect.
 */
@Specializes
@ApplicationScoped
public class DirectSendOutbox extends Outbox {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private EventSender sender;

    @Override
    @Transactional(TxType.MANDATORY)
    public void publish(Event event, RequestContext context) {
        if (RequestedFaults.is("direct-send")) {
            transaction.registerInterposedSynchronization(new SendAfterCommit(sender, entry(event, context)));
        } else {
            super.publish(event, context);
        }
    }

    private static OutboxEntry entry(Event event, RequestContext context) {
        return new OutboxEntry(
                0,
                Ids.next(),
                event.getClass().getSimpleName(),
                Topic.of(event).address(),
                event.subject(),
                OutboxEntry.body(event),
                OffsetDateTime.now(),
                context);
    }

    private record SendAfterCommit(EventSender sender, OutboxEntry entry) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Sending happens after the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                try {
                    sender.send(List.of(entry));
                } catch (JMSException lost) {
                    System.getLogger(DirectSendOutbox.class.getName()).log(System.Logger.Level.WARNING, "Lost", lost);
                }
            }
        }
    }
}
