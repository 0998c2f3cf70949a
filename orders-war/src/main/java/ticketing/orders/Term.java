package ticketing.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time in which an order can be paid, by the database's clock. In UTC, to the millisecond. */
@Embeddable
public class Term {

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected Term() {}

    Term(OffsetDateTime createdAt, OffsetDateTime expiresAt) {
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public OffsetDateTime createdAt() {
        return createdAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** From then on nobody can begin to pay. */
    public OffsetDateTime expiresAt() {
        return expiresAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    boolean isOver(OffsetDateTime now) {
        return !now.isBefore(expiresAt);
    }
}
