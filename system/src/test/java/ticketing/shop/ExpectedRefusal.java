package ticketing.shop;

import java.util.Locale;

/** The refusals of the contract that stories meet, each with its HTTP status and its problem slug. */
public enum ExpectedRefusal {
    CARD_DECLINED(402),
    NO_REFUND_DUE(409),
    NOT_ADMIN(403),
    NOT_FOUND(404),
    NOT_OWNER(403),
    NOT_SIGNED_IN(401),
    ORDER_CANCELLED(400),
    ORDER_EXPIRED(400),
    ORDER_PAID(400),
    ORDER_UNPAID(409),
    OWN_TICKET(400),
    PAID_ORDER_NOT_CANCELLABLE(409, "order-paid"),
    PAYMENT_IN_PROGRESS(409),
    PROVIDER_UNREACHABLE(503),
    REPLAY_FAILED(409),
    RESERVED_TICKET_NOT_DELETABLE(409, "ticket-reserved"),
    SOLD_TICKET_NOT_DELETABLE(409, "ticket-sold"),
    TICKET_RESERVED(400),
    TICKET_SOLD(400),
    UNAVAILABLE(503),
    VALIDATION(400),
    WRONG_CREDENTIALS(400);

    private final int status;
    private final String slug;

    /** A refusal whose slug is its own name. */
    ExpectedRefusal(int status) {
        this.status = status;
        this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ExpectedRefusal(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    int status() {
        return status;
    }

    String slug() {
        return slug;
    }
}
