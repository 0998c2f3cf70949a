package ticketing.payments;

import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.PaymentEvent.PaymentRefunded;

/** Creates the events of a payment. */
final class PaymentEvents {

    private PaymentEvents() {}

    static PaymentCreated created(Payment payment) {
        Amount amount = payment.amount();
        String reference = payment.stripeId().orElseThrow();
        return new PaymentCreated(
                payment.id(), payment.orderId(), reference, amount.minorUnits(), amount.currency(), payment.userId());
    }

    static PaymentRefunded refunded(Payment payment) {
        Amount amount = payment.amount();
        String reason = payment.refundReason().orElseThrow();
        return new PaymentRefunded(payment.id(), payment.orderId(), amount.minorUnits(), amount.currency(), reason);
    }
}
