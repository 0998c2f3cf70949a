package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.delivery.Outbox;
import ticketing.platform.DatabaseClock;

/**
 * What is written down about a payment, each step in a transaction of its own: that it begins, before the provider is
 * asked for the money; and then, once, how it ended, whoever comes to know it first.
 */
@Transactional
@ApplicationScoped
public class Paying {

    @Inject
    private Orders orders;

    @Inject
    private Payments payments;

    @Inject
    private Outbox outbox;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Patience patience;

    /**
     * A pending payment for the user's order; the window is judged in the moment in which it is written down.
     *
     * @return none when nothing is known of the order, as may be the case for a moment
     */
    public Optional<Payment> begin(String orderId, String userId) {
        return orders.lock(orderId).map(order -> begin(order, userId));
    }

    private Payment begin(Order order, String userId) {
        order.requireBuyer(userId);
        order.requireLive();
        payments.openFor(order.id()).ifPresent(Payment::refuseAnother);
        OffsetDateTime now = clock.now();
        order.requireOpenAt(now);
        Payment payment = new Payment(order, now, patience.untilSettled());
        payments.add(payment);
        return payment;
    }

    /** The provider has charged it. Returns the payment as it stands now. */
    public Payment capture(String id, String reference) {
        Payment payment = payments.lock(id).orElseThrow();
        if (payment.capture(reference)) {
            outbox.announce(PaymentNews.created(payment));
        }
        return payment;
    }

    /** The provider has not charged it, and never will. Returns the payment as it stands now. */
    public Payment fail(String id) {
        Payment payment = payments.lock(id).orElseThrow();
        payment.fail();
        return payment;
    }

    /** A payment that is due to be settled: the caller's for as long as a call to the provider takes. */
    public Optional<Payment> takeUpDue() {
        Optional<Payment> due = payments.lockDue();
        due.ifPresent(payment -> payment.errand().takeUp(clock.now(), patience.untilSettled()));
        return due;
    }
}
