package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import ticketing.delivery.Outbox;
import ticketing.events.OrderEvent.PaymentRejected;
import ticketing.platform.DatabaseClock;
import ticketing.request.Log;

/**
 * Gives back what no order wants: it is written down that a refund is due, and, when the provider has done it, that it
 * is done. Between the two nothing is forgotten, however often somebody crashes.
 */
@Transactional
@ApplicationScoped
public class Refunding {

    private static final Logger LOG = Log.of(Refunding.class);

    @Inject
    private Payments payments;

    @Inject
    private Outbox outbox;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<RefundDue> due;

    /** Returns false when there is nothing to give back, or it has been or will be given back anyway. */
    public boolean reject(PaymentRejected event) {
        Optional<Payment> rejected = payments.lock(event.paymentId())
                .filter(payment -> payment.orderId().equals(event.orderId()));
        if (rejected.isEmpty()) {
            LOG.log(Level.WARNING, "Orders rejected the payment {0}, which nobody knows", event.paymentId());
        }
        boolean news = rejected.filter(payment -> payment.reject(event.reason(), clock.now()))
                .isPresent();
        if (news) {
            due.fire(new RefundDue(event.paymentId()));
        }
        return news;
    }

    /** The provider has given the money back. Returns false if that was known. */
    public boolean refunded(String paymentId) {
        Payment payment = payments.lock(paymentId).orElseThrow();
        boolean news = payment.refund();
        if (news) {
            outbox.announce(PaymentNews.refunded(payment));
        }
        return news;
    }
}
