package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ticketing.payments.Charge.Charged;
import ticketing.payments.Charge.Refused;
import ticketing.problem.Refusal;

/**
 * Takes a payer's money, in three steps: the payment begins, the provider is asked, and its answer is written down. Only
 * the first and the last need the database; while the provider is asked nothing of ours is held.
 */
@ApplicationScoped
public class Checkout {

    private InTurn turn;
    private Paying paying;
    private Provider provider;
    private PaymentMetrics metrics;

    protected Checkout() {}

    @Inject
    Checkout(InTurn turn, Paying paying, Provider provider, PaymentMetrics metrics) {
        this.turn = turn;
        this.paying = paying;
        this.provider = provider;
        this.metrics = metrics;
    }

    /** A pending payment, of which nobody but us knows so far. */
    public Payment begin(String orderId, String userId) {
        return turn.take(() -> paying.begin(orderId, userId));
    }

    /**
     * The payment, captured.
     *
     * @throws CardDeclined if the provider gives no money
     * @throws ticketing.problem.Unavailable if nobody knows whether it did: the payment is settled later
     */
    public Payment charge(Payment begun, String token) {
        try {
            Payment captured = conclude(begun, provider.charge(begun, token));
            metrics.answered(captured.status().toString());
            return captured;
        } catch (Refusal refusal) {
            metrics.answered(refusal.slug());
            throw refusal;
        }
    }

    private Payment conclude(Payment begun, Charge answer) {
        if (answer instanceof Refused refused) {
            turn.take(() -> paying.fail(begun.id()));
            throw refused.reason();
        }
        String reference = ((Charged) answer).reference();
        return turn.take(() -> paying.capture(begun.id(), reference));
    }
}
