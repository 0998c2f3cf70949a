package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.List;
import ticketing.delivery.outbox.Outbox;
import ticketing.events.ExpirationEvent.ExpirationComplete;

/** Schedules the expiration of each live order: keeps its deadline, and publishes an event when it has passed. */
@ApplicationScoped
public class SchedulingExpirations {

    /** Deadlines in one commit: large enough to be fast, small enough that another instance gets a share. */
    static final int BATCH = 500;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    ExpirationGrace grace;

    /** Adds the order's deadline. Returns false for an order that has one, or has ended. */
    @Transactional
    public boolean schedule(String orderId, OffsetDateTime expiresAt) {
        return deadlines.add(Deadline.of(orderId, expiresAt, grace.length()));
    }

    /** Removes the deadline of an order that has ended. If the event of its creation arrives later, no deadline is added. Returns
     * false if it had none. */
    @Transactional
    public boolean removeDeadline(String orderId) {
        return deadlines.remove(orderId);
    }

    /** Publishes the oldest deadlines that have passed; fewer than {@value #BATCH} mean that there are no more. */
    @Transactional(TxType.REQUIRES_NEW)
    List<PassedDeadline> publish() {
        List<PassedDeadline> passed = deadlines.removePassed(BATCH);
        passed.forEach(
                deadline -> outbox.publish(new ExpirationComplete(deadline.orderId()), deadline.requestContext()));
        return passed;
    }

    @Transactional
    void purgeEndedOrders() {
        deadlines.purgeEndedOrders();
    }
}
