package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.request.Log;
import ticketing.delivery.outbox.Outbox;

/**
 * Records refunds of rejected payments: first that one is due, then, when the provider has confirmed it, that it is done. A
 * crash between the two loses nothing.
 */
@Transactional
@ApplicationScoped
public class Refunding {

    private static final Logger LOG = Log.of(Refunding.class);

    @Inject
    Payments payments;

    @Inject
    Outbox outbox;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<RefundDue> due;

    /** Returns false when nothing was captured, or the refund is due or done already. */
    public boolean reject(String paymentId, String orderId, String reason) {
        Optional<Payment> rejected = payments.findForUpdate(paymentId)
                .filter(payment -> payment.orderId().equals(orderId));
        if (rejected.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "PaymentRejected names no payment {0} of order {1}; nothing is refunded, check the event",
                    paymentId,
                    orderId);
        }
        boolean changed =
                rejected.filter(payment -> payment.reject(reason, clock.now())).isPresent();
        if (changed) {
            due.fire(new RefundDue(paymentId));
        }
        return changed;
    }

    /** Records that the provider has refunded the payment. Returns false if that is recorded already. */
    public boolean confirm(String paymentId) {
        Payment payment = payments.findForUpdate(paymentId).orElseThrow();
        boolean changed = payment.confirmRefund();
        if (changed) {
            outbox.publish(PaymentEvents.refunded(payment));
        }
        return changed;
    }
}
