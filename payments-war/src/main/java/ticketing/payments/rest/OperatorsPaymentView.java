package ticketing.payments.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(required = true) String id,
        @Schema(required = true) String orderId,
        @Schema(required = true) String userId,
        @Schema String stripeId,
        @Schema(required = true) long amount,
        @Schema(required = true) String currency,

        @Schema(
                required = true,
                enumeration = {"pending", "captured", "refunded", "failed"})
        String status,

        @Schema(required = true) OffsetDateTime createdAt,
        @Schema String refundReason,
        @Schema(required = true) boolean refundDue,
        @Schema(required = true) int tries,
        @Schema OffsetDateTime dueAt) {

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
