package ticketing.payments.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.payments.Payment;

/**
 * A payment in responses to its buyer.
 *
 * @param stripeId the provider's reference; null, and omitted, while nothing is captured
 * @param amount in the currency's minor units
 */
public record PaymentView(
        @Schema(required = true) String id,
        @Schema(required = true) String orderId,
        @Schema String stripeId,
        @Schema(required = true) long amount,
        @Schema(required = true) String currency,

        @Schema(
                required = true,
                enumeration = {"pending", "captured", "refunded", "failed"})
        String status) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.orderId(),
                payment.stripeId().orElse(null),
                payment.amount().minorUnits(),
                payment.amount().currency(),
                payment.status().wireName());
    }
}
