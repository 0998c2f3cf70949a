package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.request.Log;

/**
 * Reconciles payments with the provider under the same key: resolves those left pending by a crash or a timeout, and makes
 * refunds that are due. Safe to repeat, also by two instances at once.
 */
@ApplicationScoped
class Reconciliation {

    private static final Logger LOG = Log.of(Reconciliation.class);

    @Inject
    Paying paying;

    @Inject
    Refunding refunding;

    @Inject
    ProviderClient provider;

    @Inject
    Meters meters;

    /** Returns false when nothing was due. */
    boolean reconcileNext() {
        Optional<Payment> due = paying.claimDue();
        due.ifPresent(payment -> payment.requestContext()
                .openTelemetryContext()
                .wrap(() -> reconcile(payment))
                .run());
        return due.isPresent();
    }

    private void reconcile(Payment payment) {
        if (payment.isRefundDue()) {
            refund(payment);
        } else {
            resolve(payment);
        }
    }

    private void resolve(Payment payment) {
        Payment resolved = provider.resolve(payment)
                .map(reference -> paying.capture(payment.id(), reference))
                .orElseGet(() -> paying.fail(payment.id()));
        String outcome = resolved.status().wireName();
        meters.count(
                "ticketing_payments_settled_total",
                "Pending payments resolved by reconciliation, by outcome",
                new Tag("outcome", outcome));
        LOG.log(Level.INFO, "Pending payment {0} was reconciled as {1}", resolved.id(), outcome);
    }

    private void refund(Payment payment) {
        provider.refund(payment);
        if (refunding.confirm(payment.id())) {
            meters.count("ticketing_payments_refunded_total", "Refunds confirmed by the provider");
            LOG.log(Level.INFO, "Payment {0} has been refunded", payment.id());
        }
    }
}
