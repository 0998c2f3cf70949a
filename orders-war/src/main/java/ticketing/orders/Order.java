package ticketing.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.platform.Ids;
import ticketing.problem.NotOwner;

/**
 * A buyer's hold on a ticket, until it is paid or given up. Once complete or cancelled an order never changes again.
 * Change it only under its row's lock: each change raises the version by one.
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
    private Term term;

    protected Order() {}

    private Order(String userId, Hold hold, Term term) {
        this.id = Ids.next();
        this.userId = userId;
        this.status = OrderStatus.CREATED;
        this.hold = hold;
        this.term = term;
    }

    static Order place(String userId, Hold hold, Term term) {
        return new Order(userId, hold, term);
    }

    /** The tickets service has reserved the ticket for this order. Returns whether that changes anything. */
    boolean confirm() {
        if (status != OrderStatus.CREATED) {
            return false;
        }
        become(OrderStatus.AWAITING_PAYMENT);
        return true;
    }

    Verdict pay(Payment payment) {
        Verdict verdict = Verdict.on(payment, this);
        if (verdict == Verdict.COMPLETED) {
            paymentId = payment.id();
            become(OrderStatus.COMPLETE);
        }
        return verdict;
    }

    /** Somebody wants it over. Returns whether that changes anything; {@link OrderPaid} when it is complete. */
    boolean cancelUnpaid(CancelReason reason) {
        if (status == OrderStatus.COMPLETE) {
            throw new OrderPaid();
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

    /** Nobody paid in time. Returns whether that changes anything; fails when there is time left. */
    boolean expire(OffsetDateTime now) {
        if (status.isLive() && !term.isOver(now)) {
            throw new IllegalStateException("Too early: the order " + id + " can be paid until " + term.expiresAt());
        }
        return cancel(CancelReason.EXPIRED);
    }

    private void become(OrderStatus next) {
        status = next;
        version++;
    }

    /** @throws NotOwner unless it is this user's */
    void requireOwner(String user) {
        if (!userId.equals(user)) {
            throw new NotOwner();
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

    public Term term() {
        return term;
    }
}
