package ticketing.payments;

import ticketing.problem.Refusal;

/** Another payment for the order is on its way, and nobody knows yet how it ends. */
final class PaymentInProgress extends Refusal {

    private static final long serialVersionUID = 1L;

    PaymentInProgress() {
        super(Kind.CONFLICT, "payment-in-progress", "Payment in progress");
    }
}
