package ticketing.shop;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Somebody who buys tickets. */
public final class Buyer extends Customer {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    Buyer(URI shop) {
        super(shop);
    }

    /** Asks for a ticket, and takes whatever the answer is. */
    public ApiResponse orders(String ticket) {
        return post("/api/orders", object("ticketId", ticket));
    }

    public CompletableFuture<ApiResponse> ordersSoon(String ticket) {
        return postSoon("/api/orders", object("ticketId", ticket));
    }

    /** Gets a ticket reserved, and returns the order's id. */
    public String reserves(String ticket) {
        return orders(ticket).expect(201).id();
    }

    public ApiResponse pays(String order) {
        return pays(order, "tok_visa");
    }

    public ApiResponse pays(String order, String token) {
        return post("/api/payments", object("token", token, "orderId", order));
    }

    public CompletableFuture<ApiResponse> paysSoon(String order) {
        return postSoon("/api/payments", object("token", "tok_visa", "orderId", order));
    }

    public ApiResponse cancels(String order) {
        return delete("/api/orders/" + order);
    }

    public ApiResponse order(String order) {
        return get("/api/orders/" + order).expect(200);
    }

    /** Waits until the order has the status. */
    public ApiResponse sees(String order, String status) {
        await().atMost(PATIENCE).until(() -> order(order).text("status").equals(status));
        return order(order);
    }
}
