package ticketing.payments;

/** CDI event, fired in the transaction in which a refund becomes due. */
record RefundDue(String paymentId) {}
