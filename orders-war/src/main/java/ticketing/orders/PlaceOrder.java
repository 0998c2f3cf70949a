package ticketing.orders;

import ticketing.chassis.request.RequestContext;

/** The command to place an order. Compared by identity, not by value: a buyer may send the same command twice. */
final class PlaceOrder {

    private final String buyer;
    private final String ticketId;
    private final RequestContext context;

    /** @param context the request that the command belongs to */
    PlaceOrder(String buyer, String ticketId, RequestContext context) {
        this.buyer = buyer;
        this.ticketId = ticketId;
        this.context = context;
    }

    String buyer() {
        return buyer;
    }

    String ticketId() {
        return ticketId;
    }

    RequestContext context() {
        return context;
    }
}
