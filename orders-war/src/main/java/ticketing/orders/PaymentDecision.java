package ticketing.orders;

import ticketing.chassis.service.WireName;

/** The decision about a payment. All but the first two reject it: payments refunds it in full. */
enum PaymentDecision implements WireName {
    COMPLETED,
    /** The order was completed by this very payment before. */
    REPEATED,
    ORDER_CANCELLED,
    ORDER_EXPIRED,
    ALREADY_PAID,
    WRONG_AMOUNT;

    static PaymentDecision on(Payment payment, Order order) {
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
}
