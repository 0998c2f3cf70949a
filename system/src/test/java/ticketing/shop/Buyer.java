package ticketing.shop;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A customer who orders, pays and cancels. */
public final class Buyer extends Customer {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);
    private static final String GOOD_CARD = "tok_visa";

    Buyer(URI shop) {
        super(shop);
    }

    public CompletableFuture<ApiResponse> ordersAsync(String ticket) {
        return postAsync("/api/orders", object("ticketId", ticket));
    }

    /** Orders a ticket, which must succeed, and returns the order's id. */
    public String reserves(String ticket) {
        return orders(ticket).expectCreated().id();
    }

    public ApiResponse pays(String order) {
        return pays(order, GOOD_CARD);
    }

    public ApiResponse pays(String order, String token) {
        return post("/api/payments", payment(order, token));
    }

    public CompletableFuture<ApiResponse> paysAsync(String order) {
        return paysAsync(order, GOOD_CARD);
    }

    public CompletableFuture<ApiResponse> paysAsync(String order, String token) {
        return postAsync("/api/payments", payment(order, token));
    }

    private static String payment(String order, String token) {
        return object("token", token, "orderId", order);
    }

    public ApiResponse cancels(String order) {
        return delete("/api/orders/" + order);
    }

    /** The order, which must be this buyer's. */
    public ApiResponse order(String order) {
        return looksUpOrder(order).expectOk();
    }

    /** Requests an order of any buyer. */
    public ApiResponse looksUpOrder(String order) {
        return get("/api/orders/" + order);
    }

    /** The buyer's orders, the oldest first. */
    public ApiResponse allOrders() {
        return get("/api/orders");
    }

    /** The buyer's payments. */
    public ApiResponse allPayments() {
        return get("/api/payments");
    }

    /** The buyer's payments for one order. */
    public List<JsonObject> paymentsFor(String order) {
        return get("/api/payments?orderId=" + order).expectOk().objects();
    }

    /** Whether the only payment for an order has this status. */
    public boolean hasPayment(String order, String status) {
        return paymentsFor(order).get(0).getString("status").equals(status);
    }

    public ApiResponse looksUpPayment(String payment) {
        return get("/api/payments/" + payment);
    }

    public ApiResponse entryCodeOf(String order) {
        return get("/api/orders/" + order + "/code");
    }

    /** Waits until the order has the status, and returns the order. */
    public ApiResponse sees(String order, String status) {
        await().atMost(TIMEOUT).until(() -> order(order).text("status").equals(status));
        return order(order);
    }
}
