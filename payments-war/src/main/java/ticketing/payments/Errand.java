package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What is to be settled about a payment: when somebody does it next, and how often somebody has tried. */
@Embeddable
public class Errand {

    private static final int LONGEST_PAUSE = 6; // as a power of two, in seconds

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    private int tries;

    protected Errand() {}

    Errand(OffsetDateTime dueAt) {
        this.dueAt = dueAt;
    }

    void dueAt(OffsetDateTime next) {
        dueAt = next;
    }

    /** There is nothing to settle. */
    void done() {
        dueAt = null;
    }

    /** Somebody does it now; should that come to nothing, it is due again, later each time. */
    void takeUp(OffsetDateTime now, Duration callTakes) {
        tries++;
        dueAt = now.plus(callTakes).plusSeconds(1L << Math.min(tries, LONGEST_PAUSE));
    }

    /** In UTC; nothing while there is nothing to settle. */
    public Optional<OffsetDateTime> dueAt() {
        return Optional.ofNullable(dueAt).map(time -> time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    public int tries() {
        return tries;
    }
}
