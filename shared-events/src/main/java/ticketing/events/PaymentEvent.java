package ticketing.events;

/** Events of payments. Amounts are in the currency's minor units. */
public sealed interface PaymentEvent extends Event {

    String id();

    @Override
    default String subject() {
        return id();
    }

    /** Money was captured for an order; {@code stripeId} is the provider's reference. */
    record PaymentCreated(String id, String orderId, String stripeId, Long amount, String currency, String userId)
            implements PaymentEvent {
        public PaymentCreated {
            Required.members(id, orderId, stripeId, amount, currency, userId);
        }
    }

    /** Captured money was refunded in full, for the reason for which the payment was rejected. */
    record PaymentRefunded(String id, String orderId, Long amount, String currency, String reason)
            implements PaymentEvent {
        public PaymentRefunded {
            Required.members(id, orderId, amount, currency, reason);
        }
    }
}
