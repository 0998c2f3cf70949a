package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.service.Ids;

/**
 * One attempt to pay for an order. It is pending until the provider's response is known; its id is the idempotency key of the
 * provider's calls. While it is pending, or a refund is due, it has a time at which it is reconciled next.
 */
@Entity
public class Payment {

    @Id
    private String id;

    @Embedded
    private Purchase purchase;

    @Convert(converter = PaymentStatus.Column.class)
    private PaymentStatus status;

    @Column(name = "stripe_id")
    private String stripeId;

    @Column(name = "refund_reason")
    private String refundReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Embedded
    private RetrySchedule retrySchedule;

    @Embedded
    private PaymentOrigin origin;

    protected Payment() {}

    /**
     * Begins a payment.
     *
     * @param untilReconciled after which any instance may reconcile it
     */
    Payment(Order order, OffsetDateTime now, Duration untilReconciled) {
        id = Ids.next();
        purchase = new Purchase(order);
        status = PaymentStatus.PENDING;
        createdAt = now;
        retrySchedule = new RetrySchedule(now.plus(untilReconciled));
        origin = new PaymentOrigin(RequestContext.current());
    }

    /** @throws Refusal always: the order has this payment */
    void refuseAnother() {
        throw status == PaymentStatus.CAPTURED
                ? PaymentRefusals.orderAlreadyPaid()
                : PaymentRefusals.paymentInProgress();
    }

    /** Returns false if it is captured already. A charge after a failure is an error of the provider. */
    boolean capture(String reference) {
        if (status == PaymentStatus.FAILED) {
            throw new IllegalStateException("Payment " + id + " has failed but was charged as " + reference);
        }
        if (status != PaymentStatus.PENDING) {
            return false;
        }
        status = PaymentStatus.CAPTURED;
        stripeId = reference;
        retrySchedule.clear();
        return true;
    }

    /** Has an effect only while the payment is pending: nothing was captured. */
    void fail() {
        if (status == PaymentStatus.PENDING) {
            status = PaymentStatus.FAILED;
            retrySchedule.clear();
        }
    }

    /** Orders has rejected it: a refund is due. Returns false if nothing is captured, or the refund is due already. */
    boolean reject(String reason, OffsetDateTime now) {
        if (status != PaymentStatus.CAPTURED || refundReason != null) {
            return false;
        }
        refundReason = reason;
        retrySchedule.scheduleAt(now);
        return true;
    }

    /** The provider has refunded it. Returns false if no refund is due. */
    boolean confirmRefund() {
        boolean due = isRefundDue();
        if (due) {
            status = PaymentStatus.REFUNDED;
            retrySchedule.clear();
        }
        return due;
    }

    /** Whether it is captured and rejected, and the provider has not refunded it yet. */
    public boolean isRefundDue() {
        return status == PaymentStatus.CAPTURED && refundReason != null;
    }

    /** Schedules the next attempt of a refund for now; refused if none is due. */
    void retryNow(OffsetDateTime now) {
        if (!isRefundDue()) {
            throw PaymentRefusals.noRefundDue();
        }
        retrySchedule.scheduleAt(now);
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

    /** The provider's reference; empty before the amount is captured. */
    public Optional<String> stripeId() {
        return Optional.ofNullable(stripeId);
    }

    /** Why orders rejected it; empty if it did not. */
    public Optional<String> refundReason() {
        return Optional.ofNullable(refundReason);
    }

    /** When it is reconciled next. */
    public RetrySchedule retrySchedule() {
        return retrySchedule;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** The request that began it; empty for a payment of an earlier release. */
    RequestContext requestContext() {
        return origin == null ? new RequestContext(null, null) : origin.requestContext();
    }
}
