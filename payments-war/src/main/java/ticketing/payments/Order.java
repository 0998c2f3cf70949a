package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/**
 * The replica of an order. A cancelled or complete one never changes again, even if the event that created it arrives later;
 * its price may then be unknown.
 */
@Entity
@Table(name = "orders")
public class Order {

    private static final long NO_VERSION = -1;
    private static final String EXPIRED = "expired";

    @Id
    private String id;

    private long version;

    @Convert(converter = OrderStatus.Column.class)
    private OrderStatus status;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "user_id")
    private String userId;

    private BigDecimal price;
    private String currency;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected Order() {}

    /** An order of which no event has been applied yet: any version is newer. */
    Order(String id, String userId) {
        this.id = id;
        this.userId = userId;
        this.version = NO_VERSION;
        this.status = OrderStatus.LIVE;
    }

    /** Returns false for a stale version; likewise the next two. */
    boolean place(long newVersion, OrderTerms terms) {
        if (!isNewer(newVersion)) {
            return false;
        }
        version = newVersion;
        price = terms.price();
        currency = terms.currency();
        expiresAt = terms.expiresAt();
        return true;
    }

    boolean cancel(long newVersion, String reason) {
        if (!isNewer(newVersion)) {
            return false;
        }
        version = newVersion;
        status = OrderStatus.CANCELLED;
        cancelReason = reason;
        return true;
    }

    boolean complete(long newVersion) {
        if (!isNewer(newVersion)) {
            return false;
        }
        version = newVersion;
        status = OrderStatus.COMPLETE;
        return true;
    }

    /** @throws Refusal unless the order belongs to this user */
    void requireBuyer(String user) {
        if (!userId.equals(user)) {
            throw Refusals.notOwner();
        }
    }

    /** @throws Refusal if the order is cancelled or complete */
    void requireLive() {
        if (status == OrderStatus.CANCELLED) {
            throw EXPIRED.equals(cancelReason) ? PaymentRefusals.orderExpired() : PaymentRefusals.orderCancelled();
        }
        if (status == OrderStatus.COMPLETE) {
            throw PaymentRefusals.orderAlreadyPaid();
        }
    }

    /** @throws Refusal at or after the end of its window */
    void requireWithinWindow(OffsetDateTime now) {
        if (!now.isBefore(expiresAt)) {
            throw PaymentRefusals.orderExpired();
        }
    }

    String id() {
        return id;
    }

    String userId() {
        return userId;
    }

    Amount amount() {
        return Amount.of(price, currency);
    }

    private boolean isNewer(long other) {
        return other > version && status == OrderStatus.LIVE;
    }
}
