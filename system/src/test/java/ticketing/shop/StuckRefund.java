package ticketing.shop;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import ticketing.system.Marketplace;

/**
 * A captured payment whose order an operator has cancelled meanwhile, with a refund that failed and whose next try
 * is a day ahead.
 */
public record StuckRefund(String order, String payment) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** Makes one: the sandbox provider rejects refunds meanwhile, and accepts them again afterwards. */
    public static StuckRefund of(Marketplace marketplace, Shop shop) {
        Operator operator = Operator.of(marketplace);
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Refunded late", "5.00"));
        return DatabaseFault.rejectingRows(marketplace.postgres(), "payments", "sandbox.ledger", "kind = 'refund'")
                .during(() -> {
                    CompletableFuture<ApiResponse> paying =
                            CompletableFuture.supplyAsync(() -> buyer.pays(order, "tok_slow"));
                    await().atMost(TIMEOUT)
                            .until(() -> !operator.paymentsFor(order).isEmpty());
                    operator.cancelsOrder(order, "While it is paid").expectOk();
                    String payment = paying.join().expectCreated().id();
                    await().atMost(TIMEOUT)
                            .until(() -> operator.paymentFor(order).getInt("tries") > 0);
                    postpone(marketplace, payment);
                    return new StuckRefund(order, payment);
                });
    }

    /** Moves the next try of the refund a day ahead. */
    private static void postpone(Marketplace marketplace, String payment) {
        try (Connection connection = marketplace.postgres().connectTo("payments");
                Statement statement = connection.createStatement()) {
            statement.execute("update payment set due_at = due_at + interval '1 day' where id = '" + payment + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
