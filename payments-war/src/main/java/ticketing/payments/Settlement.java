package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import ticketing.request.Log;

/**
 * Settles what is open about a payment by asking the provider under the same key: whether one that was left pending by
 * a crash or a time-out was charged, and refunds. Doing it twice, in two replicas at once, does no harm.
 */
@ApplicationScoped
public class Settlement {

    private static final Logger LOG = Log.of(Settlement.class);

    private Paying paying;
    private Refunding refunding;
    private Provider provider;
    private PaymentMetrics metrics;

    protected Settlement() {}

    @Inject
    Settlement(Paying paying, Refunding refunding, Provider provider, PaymentMetrics metrics) {
        this.paying = paying;
        this.refunding = refunding;
        this.provider = provider;
        this.metrics = metrics;
    }

    /** Returns false when nothing was due. */
    boolean settleNext() {
        Optional<Payment> due = paying.takeUpDue();
        due.ifPresent(
                payment -> payment.cause().context().wrap(() -> settle(payment)).run());
        return due.isPresent();
    }

    private void settle(Payment payment) {
        if (payment.isRefundDue()) {
            refund(payment);
        } else {
            resolve(payment);
        }
    }

    private void resolve(Payment payment) {
        Payment settled = provider.settle(payment)
                .map(reference -> paying.capture(payment.id(), reference))
                .orElseGet(() -> paying.fail(payment.id()));
        metrics.settled(settled.status());
        LOG.log(Level.INFO, "Payment {0}, left pending, turned out {1}", settled.id(), settled.status());
    }

    private void refund(Payment payment) {
        provider.refund(payment);
        if (refunding.refunded(payment.id())) {
            metrics.refunded();
            LOG.log(Level.INFO, "Payment {0} has been refunded", payment.id());
        }
    }
}
