package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.List;
import ticketing.delivery.Outbox;
import ticketing.events.ExpirationEvent.ExpirationComplete;

/** Counts down for each order that is open, and says so when its time is over. */
@ApplicationScoped
public class Countdown {

    /** Deadlines in one commit: large enough to be quick, small enough that a replica beside has work too. */
    static final int BATCH = 500;

    private Deadlines deadlines;
    private Outbox outbox;
    private Grace grace;

    protected Countdown() {}

    @Inject
    Countdown(Deadlines deadlines, Outbox outbox, Grace grace) {
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.grace = grace;
    }

    /** Returns false for an order whose countdown runs already, or is over. */
    @Transactional
    public boolean start(String orderId, OffsetDateTime expiresAt) {
        return deadlines.add(Deadline.of(orderId, expiresAt, grace.length()));
    }

    /** The order has ended otherwise. Should its beginning be heard only later, no countdown starts. */
    @Transactional
    public boolean drop(String orderId) {
        return deadlines.remove(orderId);
    }

    /** Announces the oldest deadlines that have passed; fewer than {@value #BATCH} mean that there are no more. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Missed> announce() {
        List<Missed> missed = deadlines.take(BATCH);
        missed.forEach(deadline ->
                deadline.cause().context().wrap(() -> announce(deadline)).run());
        return missed;
    }

    private void announce(Missed deadline) {
        outbox.announce(new ExpirationComplete(deadline.orderId()));
    }

    @Transactional
    void forgetEnded() {
        deadlines.forgetEnded();
    }
}
