package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.problem.Refusal;
import ticketing.delivery.outbox.Outbox;

/**
 * Records payments, each step in a transaction of its own: the beginning before the provider is called, and then, once, the
 * outcome, by the first thread or instance to record it. Finds payments of buyers.
 */
@Transactional
@ApplicationScoped
public class Paying {

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Inject
    Outbox outbox;

    @Inject
    DatabaseClock clock;

    @Inject
    ProviderTimeout timeout;

    /**
     * Creates a pending payment for the user's order. The order's window is compared with the database's clock under the
     * order's lock.
     *
     * @return empty when no event of the order has arrived, as may be the case for a moment
     * @throws Refusal when the order cannot be paid
     */
    public Optional<Payment> begin(String orderId, String userId) {
        return orders.findForUpdate(orderId).map(order -> begin(order, userId));
    }

    private Payment begin(Order order, String userId) {
        order.requireBuyer(userId);
        order.requireLive();
        payments.pendingOrCaptured(order.id()).ifPresent(Payment::refuseAnother);
        OffsetDateTime now = clock.now();
        order.requireWithinWindow(now);
        Payment payment = new Payment(order, now, timeout.untilReconciled());
        payments.add(payment);
        return payment;
    }

    /** Records that the provider has captured the amount. Returns the payment as it is now. */
    public Payment capture(String id, String reference) {
        Payment payment = payments.findForUpdate(id).orElseThrow();
        if (payment.capture(reference)) {
            outbox.publish(PaymentEvents.created(payment));
        }
        return payment;
    }

    /** Records that the provider has captured nothing, and never will. Returns the payment as it is now. */
    public Payment fail(String id) {
        Payment payment = payments.findForUpdate(id).orElseThrow();
        payment.fail();
        return payment;
    }

    /** Claims a payment that is due for reconciliation: no other instance claims it while a call to the provider may last. */
    public Optional<Payment> claimDue() {
        Optional<Payment> due = payments.findDueForUpdate();
        due.ifPresent(payment -> payment.retrySchedule().attempt(clock.now(), timeout.untilReconciled()));
        return due;
    }

    /** Another user's payment is not found. */
    public Optional<Payment> find(String id, String userId) {
        return payments.find(id).filter(payment -> payment.userId().equals(userId));
    }

    /** A user's payments, the oldest first. */
    public List<Payment> ofUser(String userId, KeysetPosition after, int limit) {
        return payments.ofUser(userId, after, limit);
    }

    /** A user's payments for one order, the oldest first. */
    public List<Payment> ofOrder(String userId, String orderId, KeysetPosition after, int limit) {
        return payments.ofOrder(userId, orderId, after, limit);
    }
}
