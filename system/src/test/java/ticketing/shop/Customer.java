package ticketing.shop;

import java.net.URI;
import java.util.UUID;

/** A visitor with an account of their own, signed in. */
public class Customer extends Visitor {

    static final String PASSWORD = "correct horse battery staple";

    private final String email = "customer-" + UUID.randomUUID() + "@example.com";
    private final String id;

    Customer(URI shop) {
        super(shop);
        id = post("/api/users/signup", object("email", email, "password", PASSWORD))
                .expectCreated()
                .id();
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    /** Orders a ticket. */
    public ApiResponse orders(String ticket) {
        return post("/api/orders", object("ticketId", ticket));
    }
}
