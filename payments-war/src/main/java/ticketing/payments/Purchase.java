package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The order that a payment is for, its buyer and its price. Immutable. */
@Embeddable
class Purchase {

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "user_id")
    private String userId;

    private long amount;
    private String currency;

    protected Purchase() {}

    Purchase(Order order) {
        orderId = order.id();
        userId = order.userId();
        amount = order.amount().minorUnits();
        currency = order.amount().currency();
    }

    String orderId() {
        return orderId;
    }

    String userId() {
        return userId;
    }

    Amount amount() {
        return new Amount(amount, currency);
    }
}
