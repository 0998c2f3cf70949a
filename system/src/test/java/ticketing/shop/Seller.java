package ticketing.shop;

import java.math.BigDecimal;
import java.net.URI;

/** Somebody who sells tickets. */
public final class Seller extends Customer {

    Seller(URI shop) {
        super(shop);
    }

    /** Lists a ticket, and returns its id. */
    public String lists(String title, String price) {
        return offers(title, price).expect(201).id();
    }

    public ApiResponse offers(String title, String price) {
        return post("/api/tickets", object("title", title, "price", new BigDecimal(price)));
    }

    public ApiResponse edits(String ticket, String title, String price) {
        return put("/api/tickets/" + ticket, object("title", title, "price", new BigDecimal(price)));
    }

    public ApiResponse withdraws(String ticket) {
        return delete("/api/tickets/" + ticket);
    }
}
