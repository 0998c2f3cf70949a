package ticketing.orders;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Things to test with, all of one story: Sam sells a ticket for 19.99, Bea buys it at noon and has a quarter of an hour. */
public final class Some {

    static final String SELLER = "sam";
    static final String BUYER = "bea";
    static final OffsetDateTime NOON = OffsetDateTime.parse("2030-01-01T12:00:00Z");
    static final OffsetDateTime QUARTER_PAST = NOON.plusMinutes(15);

    private Some() {}

    static TicketNews news(long version) {
        return news("ticket", version);
    }

    static TicketNews news(String ticketId, long version) {
        return news(ticketId, version, null, "available");
    }

    static TicketNews news(long version, String holder, String status) {
        return news("ticket", version, holder, status);
    }

    private static TicketNews news(String ticketId, long version, String holder, String status) {
        BigDecimal price = new BigDecimal("19.99");
        return new TicketNews(ticketId, version, "A concert", price, "USD", SELLER, null, holder, status);
    }

    static TicketNews newsOfAnEventAt(OffsetDateTime startsAt) {
        BigDecimal price = new BigDecimal("19.99");
        return new TicketNews("ticket", 0, "A concert", price, "USD", SELLER, startsAt, null, "available");
    }

    static Ticket ticket() {
        Ticket ticket = new Ticket("ticket");
        ticket.learn(news(0));
        return ticket;
    }

    public static Order order() {
        return Order.place(BUYER, ticket().hold(), new Term(NOON, QUARTER_PAST));
    }

    public static Order cancelledOrder() {
        Order order = order();
        order.cancelUnpaid(CancelReason.USER);
        return order;
    }

    static Payment payment(String id) {
        return new Payment(id, "order", 1999, "USD");
    }
}
