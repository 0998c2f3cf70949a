package ticketing.payments;

import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.PaymentEvent.PaymentRefunded;

/** A payment's changes, as the other services are told of them. */
final class PaymentNews {

    private PaymentNews() {}

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
