package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.chassis.service.Timestamps;

/** When a payment is reconciled next, with exponential back-off, and how often that was tried. */
@Embeddable
public class RetrySchedule {

    /** The longest pause is 2 to the power of this, in seconds: 64. */
    private static final int MAX_BACKOFF_EXPONENT = 6;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    private int tries;

    protected RetrySchedule() {}

    RetrySchedule(OffsetDateTime dueAt) {
        this.dueAt = dueAt;
    }

    void scheduleAt(OffsetDateTime next) {
        dueAt = next;
    }

    /** Nothing is left to reconcile. */
    void clear() {
        dueAt = null;
    }

    /**
     * Records an attempt; if it fails, the next is due after the call's timeout and a pause that doubles each time.
     *
     * @param untilReconciled the longest duration of the attempt
     */
    void attempt(OffsetDateTime now, Duration untilReconciled) {
        tries++;
        dueAt = now.plus(untilReconciled).plusSeconds(1L << Math.min(tries, MAX_BACKOFF_EXPONENT));
    }

    /** In UTC; empty when nothing is left to reconcile. */
    public Optional<OffsetDateTime> dueAt() {
        return Optional.ofNullable(dueAt).map(Timestamps::utc);
    }

    public int tries() {
        return tries;
    }
}
