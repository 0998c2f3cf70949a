package ticketing.payments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The order and the payments of all tests: Alice's order for 19.99 USD, open until noon. */
public final class Samples {

    static final OffsetDateTime NOON = OffsetDateTime.parse("2030-01-01T12:00:00Z");
    static final OffsetDateTime MORNING = NOON.minusHours(3);
    static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);
    static final OrderTerms TERMS = new OrderTerms(new BigDecimal("19.99"), "USD", NOON);

    private Samples() {}

    static Order order() {
        Order order = new Order("order", "alice");
        order.place(0, TERMS);
        return order;
    }

    public static Payment pending() {
        return new Payment(order(), MORNING, CALL_TIMEOUT);
    }

    static Payment captured() {
        Payment payment = pending();
        payment.capture("ch_1");
        return payment;
    }

    static ProviderClient client(PaymentProvider provider) {
        ProviderClient client = new ProviderClient();
        client.provider = provider;
        client.timeout = new ProviderTimeout(Duration.ofMillis(20), Duration.ofSeconds(30));
        return client;
    }
}
