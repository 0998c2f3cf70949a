package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.platform.Ids;
import ticketing.request.Cause;

/**
 * One try to pay for an order. It is pending until the provider's answer is known, and its id is the key under which
 * the provider is asked. While something about it is open it is due at some time, and then somebody settles it.
 */
@Entity
public class Payment {

    @Id
    private String id;

    @Embedded
    private Purchase purchase;

    private PaymentStatus status;

    @Column(name = "stripe_id")
    private String stripeId;

    @Column(name = "refund_reason")
    private String refundReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Embedded
    private Errand errand;

    @Embedded
    private Origin origin;

    protected Payment() {}

    /** A payment that begins now; when its call has had its time it is to be settled by whoever finds it. */
    Payment(Order order, OffsetDateTime now, Duration callTakes) {
        id = Ids.next();
        purchase = new Purchase(order);
        status = PaymentStatus.PENDING;
        createdAt = now;
        errand = new Errand(now.plus(callTakes));
        origin = new Origin(Cause.current());
    }

    /** Refuses another payment for the order beside this one. */
    void refuseAnother() {
        throw status == PaymentStatus.CAPTURED ? new OrderPaid() : new PaymentInProgress();
    }

    /** Returns false if that is known already. */
    boolean capture(String reference) {
        if (status == PaymentStatus.FAILED) {
            throw new IllegalStateException("Payment " + id + " has failed, and yet was charged as " + reference);
        }
        if (status != PaymentStatus.PENDING) {
            return false;
        }
        status = PaymentStatus.CAPTURED;
        stripeId = reference;
        errand.done();
        return true;
    }

    /** No money was taken, if the payment is still pending. */
    void fail() {
        if (status == PaymentStatus.PENDING) {
            status = PaymentStatus.FAILED;
            errand.done();
        }
    }

    /** Its order does not want it: a refund is due. Returns false if there is nothing to give back, or it is due already. */
    boolean reject(String reason, OffsetDateTime now) {
        if (status != PaymentStatus.CAPTURED || refundReason != null) {
            return false;
        }
        refundReason = reason;
        errand.dueAt(now);
        return true;
    }

    /** The money has been given back. Returns false if that is known already. */
    boolean refund() {
        boolean news = isRefundDue();
        if (news) {
            status = PaymentStatus.REFUNDED;
            errand.done();
        }
        return news;
    }

    /** The money is captured, its order does not want it, and the provider has not given it back yet. */
    public boolean isRefundDue() {
        return status == PaymentStatus.CAPTURED && refundReason != null;
    }

    /** A refund that is due is due now, however long it would have waited for its next try. */
    void hurry(OffsetDateTime now) {
        if (!isRefundDue()) {
            throw new NoRefundDue();
        }
        errand.dueAt(now);
    }

    public String id() {
        return id;
    }

    public String orderId() {
        return purchase.orderId();
    }

    public String userId() {
        return purchase.userId();
    }

    public Amount amount() {
        return purchase.amount();
    }

    public PaymentStatus status() {
        return status;
    }

    /** The provider's reference; nothing before the money is captured. */
    public Optional<String> stripeId() {
        return Optional.ofNullable(stripeId);
    }

    /** Why its order does not want it. */
    public Optional<String> refundReason() {
        return Optional.ofNullable(refundReason);
    }

    /** What is to be settled about it. */
    public Errand errand() {
        return errand;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** What it is due to; nothing that is known for a payment of older days. */
    Cause cause() {
        return origin == null ? new Cause(null, null) : origin.cause();
    }
}
