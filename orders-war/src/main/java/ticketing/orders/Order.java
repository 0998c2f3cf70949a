package ticketing.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;

/**
 * A buyer's order for a ticket. A complete or cancelled order never changes again. Transitions require the row's lock; each
 * raises the version by one.
 */
@Entity
@Table(name = "orders")
public class Order {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "status")
    @Convert(converter = OrderStatus.Column.class)
    private OrderStatus status;

    @Column(name = "cancel_reason")
    @Convert(converter = CancelReason.Column.class)
    private CancelReason cancelReason;

    @Column(name = "payment_id")
    private String paymentId;

    @Column(name = "version")
    private long version;

    @Embedded
    private Hold hold;

    @Embedded
    private PaymentWindow paymentWindow;

    protected Order() {}

    private Order(String userId, Hold hold, PaymentWindow paymentWindow) {
        this.id = Ids.next();
        this.userId = userId;
        this.status = OrderStatus.CREATED;
        this.hold = hold;
        this.paymentWindow = paymentWindow;
    }

    static Order place(String userId, Hold hold, PaymentWindow paymentWindow) {
        return new Order(userId, hold, paymentWindow);
    }

    /** The tickets service has reserved the ticket for this order. Returns whether that changes anything. */
    boolean confirm() {
        if (status != OrderStatus.CREATED) {
            return false;
        }
        become(OrderStatus.AWAITING_PAYMENT);
        return true;
    }

    PaymentDecision pay(Payment payment) {
        PaymentDecision decision = PaymentDecision.on(payment, this);
        if (decision == PaymentDecision.COMPLETED) {
            paymentId = payment.id();
            become(OrderStatus.COMPLETE);
        }
        return decision;
    }

    /**
     * Cancels the order. Returns false when it is cancelled already.
     *
     * @throws Refusal when it is complete
     */
    boolean cancelUnpaid(CancelReason reason) {
        if (status == OrderStatus.COMPLETE) {
            throw OrderRefusals.orderAlreadyPaid();
        }
        return cancel(reason);
    }

    /** Returns false when the order is no longer live: then nothing changes. */
    boolean cancel(CancelReason reason) {
        if (!status.isLive()) {
            return false;
        }
        cancelReason = reason;
        become(OrderStatus.CANCELLED);
        return true;
    }

    /**
     * Cancels an order that was not paid in time. Returns false when it is no longer live.
     *
     * @throws IllegalStateException when its payment window has not ended
     */
    boolean expire(OffsetDateTime now) {
        if (status.isLive() && !paymentWindow.hasEnded(now)) {
            throw new IllegalStateException(
                    "Too early: the order " + id + " can be paid until " + paymentWindow.expiresAt());
        }
        return cancel(CancelReason.EXPIRED);
    }

    private void become(OrderStatus next) {
        status = next;
        version++;
    }

    /** @throws Refusal unless the order belongs to this user */
    void requireBuyer(String user) {
        if (!userId.equals(user)) {
            throw Refusals.notOwner();
        }
    }

    public String id() {
        return id;
    }

    public String userId() {
        return userId;
    }

    public OrderStatus status() {
        return status;
    }

    public Optional<CancelReason> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    public Optional<String> paymentId() {
        return Optional.ofNullable(paymentId);
    }

    /** 0 at first, one more after each change. */
    public long version() {
        return version;
    }

    public Hold hold() {
        return hold;
    }

    public PaymentWindow paymentWindow() {
        return paymentWindow;
    }
}
