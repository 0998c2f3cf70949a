package ticketing.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who has a ticket. Orders numbers the holds of a ticket, since what it says of two orders may arrive crossed: the
 * higher number wins here, and nothing that is older than the latest ever counts.
 */
@Embeddable
public class Holding {

    private static final long NEVER_HELD = -1;

    @Column(name = "status")
    private TicketStatus status;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "hold")
    private long latest;

    protected Holding() {}

    Holding(ResultSet row) throws SQLException {
        this.status = TicketStatus.of(row.getString("status")).orElseThrow();
        this.orderId = row.getString("order_id");
        this.latest = row.getLong("hold");
    }

    static Holding byNobody() {
        Holding nobody = new Holding();
        nobody.status = TicketStatus.AVAILABLE;
        nobody.latest = NEVER_HELD;
        return nobody;
    }

    /** Also from an order whose end has not been heard of yet. Returns false for a claim that comes too late. */
    boolean reserve(Hold claim) {
        if (!isNews(claim) || status == TicketStatus.SOLD || status == TicketStatus.WITHDRAWN) {
            return false;
        }
        remember(claim);
        become(TicketStatus.RESERVED, claim);
        return true;
    }

    /** Returns false when the order does not have the ticket; should its claim still be on its way, it is too late. */
    boolean release(Hold claim) {
        remember(claim);
        if (status != TicketStatus.RESERVED || !claim.orderId().equals(orderId)) {
            return false;
        }
        status = TicketStatus.AVAILABLE;
        orderId = null;
        return true;
    }

    /** No order reserves it from now on; one that was paid meanwhile has bought it all the same. */
    void withdraw() {
        status = TicketStatus.WITHDRAWN;
    }

    /**
     * Whoever holds it, and even if it was withdrawn: orders lets one order of a ticket be paid, and money decides.
     * Returns false when it was sold already.
     */
    boolean sell(Hold claim) {
        remember(claim);
        if (status == TicketStatus.SOLD) {
            return false;
        }
        become(TicketStatus.SOLD, claim);
        return true;
    }

    TicketStatus status() {
        return status;
    }

    boolean isByNobody() {
        return status == TicketStatus.AVAILABLE;
    }

    Optional<String> orderId() {
        return Optional.ofNullable(orderId);
    }

    private boolean isNews(Hold claim) {
        return claim.number() > latest;
    }

    private void remember(Hold claim) {
        latest = Math.max(latest, claim.number());
    }

    private void become(TicketStatus next, Hold claim) {
        status = next;
        orderId = claim.orderId();
    }
}
