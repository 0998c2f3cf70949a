package ticketing.shop;

import java.net.URI;
import java.util.UUID;

/** Somebody who has signed up. */
public class Customer extends Visitor {

    static final String PASSWORD = "correct horse battery staple";

    private final String email = "customer-" + UUID.randomUUID() + "@example.com";
    private final String id;

    Customer(URI shop) {
        super(shop);
        id = post("/api/users/signup", object("email", email, "password", PASSWORD))
                .expect(201)
                .id();
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }
}
