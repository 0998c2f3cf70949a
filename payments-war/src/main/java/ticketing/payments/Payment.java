package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.PaymentEvent.PaymentRefunded;
import ticketing.platform.Ids;
import ticketing.request.Cause;

/**
 * One try to pay for an order. It is pending until the provider's answer is known, and its id is the key under which
 * the provider is asked. While something about it is open it is due at some time, and then somebody settles it.
 */
@Entity
public class Payment {

    private static final int LONGEST_PAUSE = 6; // as a power of two, in seconds

    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "user_id")
    private String userId;

    private long amount;
    private String currency;
    private PaymentStatus status;

    @Column(name = "stripe_id")
    private String stripeId;

    @Column(name = "refund_reason")
    private String refundReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    private int tries;

    @Embedded
    private Origin origin;

    protected Payment() {}

    /** A payment that begins now; when its call has had its time it is to be settled by whoever finds it. */
    Payment(Order order, OffsetDateTime now, Duration callTakes) {
        id = Ids.next();
        orderId = order.id();
        userId = order.userId();
        amount = order.amount().minorUnits();
        currency = order.amount().currency();
        status = PaymentStatus.PENDING;
        createdAt = now;
        dueAt = now.plus(callTakes);
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
        dueAt = null;
        return true;
    }

    /** No money was taken, if the payment is still pending. */
    void fail() {
        if (status == PaymentStatus.PENDING) {
            status = PaymentStatus.FAILED;
            dueAt = null;
        }
    }

    /** Its order does not want it: a refund is due. Returns false if there is nothing to give back, or it is due already. */
    boolean reject(String reason, OffsetDateTime now) {
        if (status != PaymentStatus.CAPTURED || refundReason != null) {
            return false;
        }
        refundReason = reason;
        dueAt = now;
        return true;
    }

    /** The money has been given back. Returns false if that is known already. */
    boolean refund() {
        boolean news = isRefundDue();
        if (news) {
            status = PaymentStatus.REFUNDED;
            dueAt = null;
        }
        return news;
    }

    /** Somebody settles it now; should that come to nothing, it is due again, later each time. */
    void takeUp(OffsetDateTime now, Duration callTakes) {
        tries++;
        dueAt = now.plus(callTakes).plusSeconds(1L << Math.min(tries, LONGEST_PAUSE));
    }

    boolean isRefundDue() {
        return status == PaymentStatus.CAPTURED && refundReason != null;
    }

    PaymentCreated asCreated() {
        return new PaymentCreated(id, orderId, stripeId, amount, currency, userId);
    }

    PaymentRefunded asRefunded() {
        return new PaymentRefunded(id, orderId, amount, currency, refundReason);
    }

    public String id() {
        return id;
    }

    public String orderId() {
        return orderId;
    }

    public Amount amount() {
        return new Amount(amount, currency);
    }

    public PaymentStatus status() {
        return status;
    }

    /** The provider's reference; nothing before the money is captured. */
    public Optional<String> stripeId() {
        return Optional.ofNullable(stripeId);
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** What it is due to; nothing that is known for a payment of older days. */
    Cause cause() {
        return origin == null ? new Cause(null, null) : origin.cause();
    }

    boolean isOf(String user) {
        return userId.equals(user);
    }

    boolean isFor(String order) {
        return orderId.equals(order);
    }
}
