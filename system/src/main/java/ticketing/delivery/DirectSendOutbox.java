package ticketing.delivery;

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
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.faults.RequestedFaults;
import ticketing.platform.Ids;
import ticketing.request.Cause;

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
    private Post post;

    @Override
    @Transactional(TxType.MANDATORY)
    public void announce(Event event, Cause cause) {
        if (RequestedFaults.is("direct-send")) {
            transaction.registerInterposedSynchronization(new SendAfterCommit(post, letter(event, cause)));
        } else {
            super.announce(event, cause);
        }
    }

    private static Letter letter(Event event, Cause cause) {
        return new Letter(
                0,
                Ids.next(),
                event.getClass().getSimpleName(),
                Topic.of(event).address(),
                event.subject(),
                EventFormat.write(event),
                OffsetDateTime.now(),
                cause);
    }

    private record SendAfterCommit(Post post, Letter letter) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Sending happens after the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                try {
                    post.send(List.of(letter));
                } catch (JMSException lost) {
                    System.getLogger(DirectSendOutbox.class.getName()).log(System.Logger.Level.WARNING, "Lost", lost);
                }
            }
        }
    }
}
