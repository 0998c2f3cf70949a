package ticketing.shop;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The marketplace, from the street. */
public final class Shop {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

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

    /** Waits until somebody can buy a ticket: after a misfortune, listeners may still be on their way back. */
    public void awaitOperational() {
        Seller seller = seller();
        Buyer buyer = buyer();
        await().atMost(PATIENCE).until(() -> {
            ApiResponse order = buyer.orders(seller.lists("Business as usual", "1.00"));
            return order.status() == 201 && buyer.pays(order.id()).status() == 201;
        });
    }

    public List<Buyer> buyers(int count) {
        return IntStream.range(0, count).parallel().mapToObj(i -> buyer()).toList();
    }

    /** The ticket as everybody sees it. */
    public ApiResponse ticket(String ticket) {
        return visitor().get("/api/tickets/" + ticket).expect(200);
    }

    /** Waits until everybody sees the ticket in this status. */
    public ApiResponse shows(String ticket, String status) {
        Visitor passerBy = visitor();
        String path = "/api/tickets/" + ticket;
        await().atMost(PATIENCE)
                .until(() -> passerBy.get(path).expect(200).text("status").equals(status));
        return passerBy.get(path);
    }
}
