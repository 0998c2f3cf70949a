package ticketing.orders;

import ticketing.request.Cause;

/** That a buyer wants a ticket. No two wishes are equal, though somebody may ask twice for the same. */
final class Wish {

    private final String buyer;
    private final String ticketId;
    private final Cause cause;

    /** @param cause the request in which they say so */
    Wish(String buyer, String ticketId, Cause cause) {
        this.buyer = buyer;
        this.ticketId = ticketId;
        this.cause = cause;
    }

    String buyer() {
        return buyer;
    }

    String ticketId() {
        return ticketId;
    }

    Cause cause() {
        return cause;
    }
}
