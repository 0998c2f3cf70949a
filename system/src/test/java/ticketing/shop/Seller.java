package ticketing.shop;

import java.math.BigDecimal;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** A customer who lists, edits and withdraws tickets. */
public final class Seller extends Customer {

    Seller(URI shop) {
        super(shop);
    }

    /** Lists a ticket, which must succeed, and returns its id. */
    public String lists(String title, String price) {
        return offers(title, price).expectCreated().id();
    }

    /** Lists a ticket of a show at this time, which must succeed, and returns its id. */
    public String listsWithTime(String title, String price, String startsAt) {
        return post("/api/tickets", object("title", title, "price", new BigDecimal(price), "startsAt", startsAt))
                .expectCreated()
                .id();
    }

    public ApiResponse offers(String title, String price) {
        return post("/api/tickets", ticket(title, price));
    }

    public CompletableFuture<ApiResponse> offersAsync(String title, String price) {
        return postAsync("/api/tickets", ticket(title, price));
    }

    private static String ticket(String title, String price) {
        return object("title", title, "price", new BigDecimal(price));
    }

    public ApiResponse edits(String ticket, String title, String price) {
        return put("/api/tickets/" + ticket, ticket(title, price));
    }

    public ApiResponse withdraws(String ticket) {
        return delete("/api/tickets/" + ticket);
    }

    public CompletableFuture<ApiResponse> withdrawsAsync(String ticket) {
        return deleteAsync("/api/tickets/" + ticket);
    }

    /** The seller's own tickets. */
    public ApiResponse ownTickets() {
        return searches("seller=me");
    }
}
