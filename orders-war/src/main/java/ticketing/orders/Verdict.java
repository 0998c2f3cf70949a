package ticketing.orders;

import java.util.Locale;

/** What a payment comes to. All but the first two reject it: the money goes back in full. */
enum Verdict {
    COMPLETED,
    /** The order was completed by this very payment before. */
    REPEATED,
    ORDER_CANCELLED,
    ORDER_EXPIRED,
    ALREADY_PAID,
    WRONG_AMOUNT;

    static Verdict on(Payment payment, Order order) {
        if (order.cancelReason().isPresent()) {
            return order.cancelReason().get() == CancelReason.EXPIRED ? ORDER_EXPIRED : ORDER_CANCELLED;
        }
        if (order.paymentId().isPresent()) {
            return order.paymentId().get().equals(payment.id()) ? REPEATED : ALREADY_PAID;
        }
        return order.hold().isPaidBy(payment) ? COMPLETED : WRONG_AMOUNT;
    }

    boolean isRejection() {
        return this != COMPLETED && this != REPEATED;
    }

    /** The word for it in {@code PaymentRejected}. */
    String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
