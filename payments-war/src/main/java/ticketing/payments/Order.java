package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.problem.NotOwner;

/**
 * An order as orders told of it, in the version of the last event that was news. One that is over stays so, even when
 * the event that made it comes late; of such a one the price may be unknown.
 */
@Entity(name = "KnownOrder")
@Table(name = "orders")
public class Order {

    private static final long UNHEARD_OF = -1;

    @Id
    private String id;

    private long version;
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

    /** Somebody's order of which nothing else is known yet: the event that brings it up has to be applied. */
    Order(String id, String userId) {
        this.id = id;
        this.userId = userId;
        this.version = UNHEARD_OF;
        this.status = OrderStatus.LIVE;
    }

    /** Returns false if that is no news. */
    boolean place(OrderCreated event) {
        if (!isNews(event.version())) {
            return false;
        }
        version = event.version();
        price = event.ticket().price();
        currency = event.currency();
        expiresAt = event.expiresAt();
        return true;
    }

    /** Returns false if that is no news. */
    boolean cancel(OrderCancelled event) {
        if (!isNews(event.version())) {
            return false;
        }
        version = event.version();
        status = OrderStatus.CANCELLED;
        cancelReason = event.reason();
        return true;
    }

    /** Returns false if that is no news. */
    boolean complete(OrderCompleted event) {
        if (!isNews(event.version())) {
            return false;
        }
        version = event.version();
        status = OrderStatus.COMPLETE;
        return true;
    }

    void requireBuyer(String user) {
        if (!userId.equals(user)) {
            throw new NotOwner();
        }
    }

    void requireLive() {
        if (status == OrderStatus.CANCELLED) {
            throw "expired".equals(cancelReason) ? OrderOver.expired() : OrderOver.cancelled();
        }
        if (status == OrderStatus.COMPLETE) {
            throw new OrderPaid();
        }
    }

    /** The deadline itself is too late. */
    void requireOpenAt(OffsetDateTime now) {
        if (!now.isBefore(expiresAt)) {
            throw OrderOver.expired();
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

    private boolean isNews(long told) {
        return told > version && status == OrderStatus.LIVE;
    }
}
