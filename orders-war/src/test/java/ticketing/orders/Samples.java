package ticketing.orders;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The ticket and the order of all tests: Sam sells a ticket for 19.99, Bea buys it at noon and has a quarter of an hour. */
public final class Samples {

    static final String SELLER = "sam";
    public static final String BUYER = "bea";
    public static final OffsetDateTime NOON = OffsetDateTime.parse("2030-01-01T12:00:00Z");
    static final OffsetDateTime QUARTER_PAST = NOON.plusMinutes(15);

    private Samples() {}

    static TicketState state(long version) {
        return state("ticket", version);
    }

    static TicketState state(String ticketId, long version) {
        return state(ticketId, version, null, "available");
    }

    static TicketState state(long version, String holder, String status) {
        return state("ticket", version, holder, status);
    }

    private static TicketState state(String ticketId, long version, String holder, String status) {
        BigDecimal price = new BigDecimal("19.99");
        return new TicketState(ticketId, version, "A concert", price, "USD", SELLER, null, holder, status);
    }

    public static TicketState stateOfShowAt(OffsetDateTime startsAt, long version) {
        BigDecimal price = new BigDecimal("19.99");
        return new TicketState("ticket", version, "A concert", price, "USD", SELLER, startsAt, null, "available");
    }

    static Ticket ticket() {
        Ticket ticket = new Ticket("ticket");
        ticket.update(state(0));
        return ticket;
    }

    public static Order order() {
        return Order.place(BUYER, ticket().incrementedHold(), new PaymentWindow(NOON, QUARTER_PAST));
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
