package ticketing.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The period in which an order can be paid, by the database's clock. In UTC, in milliseconds. */
@Embeddable
public class PaymentWindow {

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected PaymentWindow() {}

    PaymentWindow(OffsetDateTime createdAt, OffsetDateTime expiresAt) {
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public OffsetDateTime createdAt() {
        return createdAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** From then on no payment can begin. */
    public OffsetDateTime expiresAt() {
        return expiresAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    boolean hasEnded(OffsetDateTime now) {
        return !now.isBefore(expiresAt);
    }
}
