package ticketing.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import ticketing.chassis.service.WireName;

/**
 * Whether a ticket can be ordered, and the order that holds or has bought it. Orders numbers the holds of a ticket, since events of two orders may arrive
 * crossed: the higher number wins, and a hold older than the latest has no effect.
 */
@Embeddable
public class SaleState {

    private static final long NO_HOLD = -1;

    @Column(name = "status")
    @Convert(converter = TicketStatus.Column.class)
    private TicketStatus status;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "hold")
    private long latestHold;

    protected SaleState() {}

    SaleState(ResultSet row) throws SQLException {
        this.status =
                WireName.parse(TicketStatus.class, row.getString("status")).orElseThrow();
        this.orderId = row.getString("order_id");
        this.latestHold = row.getLong("hold");
    }

    static SaleState available() {
        SaleState available = new SaleState();
        available.status = TicketStatus.AVAILABLE;
        available.latestHold = NO_HOLD;
        return available;
    }

    /** Also replaces the hold of an order whose end has not arrived yet. Returns false for a stale hold. */
    boolean reserve(Hold hold) {
        if (!isNewer(hold) || status == TicketStatus.SOLD || status == TicketStatus.WITHDRAWN) {
            return false;
        }
        record(hold);
        become(TicketStatus.RESERVED, hold);
        return true;
    }

    /** Returns false when the order does not hold the ticket; its hold, should it arrive later, is stale then. */
    boolean release(Hold hold) {
        record(hold);
        if (status != TicketStatus.RESERVED || !hold.orderId().equals(orderId)) {
            return false;
        }
        status = TicketStatus.AVAILABLE;
        orderId = null;
        return true;
    }

    /** No order can reserve the ticket from now on; one that was paid meanwhile still buys it. */
    void withdraw() {
        status = TicketStatus.WITHDRAWN;
    }

    /**
     * Sells to this order even if another one holds the ticket or it was withdrawn: orders completes one order per ticket,
     * and payment decides. Returns false when it was sold before.
     */
    boolean sell(Hold hold) {
        record(hold);
        if (status == TicketStatus.SOLD) {
            return false;
        }
        become(TicketStatus.SOLD, hold);
        return true;
    }

    TicketStatus status() {
        return status;
    }

    boolean isAvailable() {
        return status == TicketStatus.AVAILABLE;
    }

    Optional<String> orderId() {
        return Optional.ofNullable(orderId);
    }

    private boolean isNewer(Hold hold) {
        return hold.number() > latestHold;
    }

    private void record(Hold hold) {
        latestHold = Math.max(latestHold, hold.number());
    }

    private void become(TicketStatus next, Hold hold) {
        status = next;
        orderId = hold.orderId();
    }
}
