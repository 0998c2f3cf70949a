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
 * The outbox that most applications have, none: when asked for by {@code hasty} it sends an event just after the commit,
 * and has nothing left when that fails. A negative control: the proofs must notice.
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
            // Nothing is sent before the commit.
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
