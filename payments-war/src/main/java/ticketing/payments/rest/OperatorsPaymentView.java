package ticketing.payments.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.payments.Payment;

/**
 * A payment in responses to operators.
 *
 * @param stripeId the provider's reference; null, and omitted, while nothing is captured
 * @param amount in the currency's minor units
 * @param refundReason why orders rejected it; null, and omitted, unless it did
 * @param tries attempts to reconcile it
 * @param dueAt the next attempt; null, and omitted, when there is none
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
                payment.status().wireName(),
                payment.createdAt(),
                payment.refundReason().orElse(null),
                payment.isRefundDue(),
                payment.retrySchedule().tries(),
                payment.retrySchedule().dueAt().orElse(null));
    }
}
