package ticketing.payments;

import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusal.Kind;

/** The catalogue of this service's refusals. */
public final class PaymentRefusals {

    private static final String CANCELLED = "Cannot pay for a cancelled order";

    private PaymentRefusals() {}

    /** The provider declines the card; the order stays payable. */
    public static Refusal cardDeclined() {
        return new Refusal(Kind.PAYMENT_REQUIRED, "card-declined", "The card was declined");
    }

    static Refusal orderCancelled() {
        return new Refusal(Kind.INVALID, "order-cancelled", CANCELLED);
    }

    /** The order's window has ended, whether or not it is cancelled already. */
    static Refusal orderExpired() {
        return new Refusal(Kind.INVALID, "order-expired", CANCELLED);
    }

    static Refusal orderAlreadyPaid() {
        return new Refusal(Kind.INVALID, "order-paid", "Order is already paid");
    }

    /** Another payment for the order is pending. */
    static Refusal paymentInProgress() {
        return new Refusal(Kind.CONFLICT, "payment-in-progress", "Payment in progress");
    }

    /** Nothing was captured, or it completed the order, or it has been refunded. */
    static Refusal noRefundDue() {
        return new Refusal(Kind.CONFLICT, "no-refund-due", "No refund is due for this payment");
    }
}
