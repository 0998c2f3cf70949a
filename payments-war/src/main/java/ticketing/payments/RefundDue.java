package ticketing.payments;

/** Fired in the transaction in which a refund falls due. */
record RefundDue(String paymentId) {}
