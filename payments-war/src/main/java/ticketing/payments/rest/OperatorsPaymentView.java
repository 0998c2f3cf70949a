package ticketing.payments.rest;

import java.time.OffsetDateTime;
import ticketing.payments.Payment;

/**
 * A payment as operators see it.
 *
 * @param stripeId the provider's reference; null, and so left out, while nothing is captured
 * @param amount in the currency's minor units
 * @param refundReason why its order does not want it; null, and so left out, while nobody says so
 * @param tries how often somebody has tried to settle it
 * @param dueAt when somebody does next; null, and so left out, when nothing is open
 */
public record OperatorsPaymentView(
        String id,
        String orderId,
        String userId,
        String stripeId,
        long amount,
        String currency,
        String status,
        OffsetDateTime createdAt,
        String refundReason,
        boolean refundDue,
        int tries,
        OffsetDateTime dueAt) {

    static OperatorsPaymentView of(Payment payment) {
        return new OperatorsPaymentView(
                payment.id(),
                payment.orderId(),
                payment.userId(),
                payment.stripeId().orElse(null),
                payment.amount().minorUnits(),
                payment.amount().currency(),
                payment.status().toString(),
                payment.createdAt(),
                payment.refundReason().orElse(null),
                payment.isRefundDue(),
                payment.errand().tries(),
                payment.errand().dueAt().orElse(null));
    }
}
