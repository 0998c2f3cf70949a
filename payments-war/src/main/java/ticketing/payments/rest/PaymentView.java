package ticketing.payments.rest;

import ticketing.payments.Payment;

/**
 * A payment as its payer sees it.
 *
 * @param stripeId the provider's reference; null, and so left out, while nothing is captured
 * @param amount in the currency's minor units
 */
public record PaymentView(String id, String orderId, String stripeId, long amount, String currency, String status) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.orderId(),
                payment.stripeId().orElse(null),
                payment.amount().minorUnits(),
                payment.amount().currency(),
                payment.status().toString());
    }
}
