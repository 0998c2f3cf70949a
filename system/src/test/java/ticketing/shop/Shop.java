package ticketing.shop;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The marketplace at its public address; creates the drivers of its users. */
public final class Shop {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    private final URI address;

    public Shop(URI address) {
        this.address = address;
    }

    public URI address() {
        return address;
    }

    public Visitor visitor() {
        return new Visitor(address);
    }

    public Seller seller() {
        return new Seller(address);
    }

    public Buyer buyer() {
        return new Buyer(address);
    }

    /** Waits until a ticket can be bought: after a fault, consumers may still be reconnecting. */
    public void awaitOperational() {
        Seller seller = seller();
        Buyer buyer = buyer();
        await().atMost(TIMEOUT).until(() -> {
            ApiResponse order = buyer.orders(seller.lists("Business as usual", "1.00"));
            return order.isCreated() && buyer.pays(order.id()).isCreated();
        });
    }

    public List<Buyer> buyers(int count) {
        return IntStream.range(0, count).parallel().mapToObj(i -> buyer()).toList();
    }

    /** The ticket, as an anonymous visitor sees it. */
    public ApiResponse ticket(String ticket) {
        return visitor().looksUpTicket(ticket).expectOk();
    }

    /** Verifies an entry code, as an anonymous visitor at the door. */
    public ApiResponse verifies(String code) {
        return visitor().get("/api/orders/verify?code=" + code);
    }

    /** Waits until the ticket has this status for an anonymous visitor, and returns it. */
    public ApiResponse shows(String ticket, String status) {
        Visitor visitor = visitor();
        await().atMost(TIMEOUT)
                .until(() ->
                        visitor.looksUpTicket(ticket).expectOk().text("status").equals(status));
        return visitor.looksUpTicket(ticket);
    }
}
