package ticketing.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.platform.Ids;

/**
 * A ticket, from its listing to its sale. Its version rises by one with each change that anybody can see. Transitions
 * want the row locked: holds, edits and withdrawals of one ticket come one after the other.
 */
@Entity
@Table(name = "ticket")
public class Ticket {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "currency")
    private String currency;

    @Column(name = "version")
    private long version;

    @Embedded
    private Listing listing;

    @Embedded
    private Holding holding;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Ticket() {}

    /** On sale from now on. */
    Ticket(String userId, Offer offer, String currency, OffsetDateTime now) {
        this.id = Ids.next();
        this.userId = userId;
        this.currency = currency;
        this.listing = Listing.of(offer);
        this.holding = Holding.byNobody();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** As a row of the table says; nobody keeps its changes. */
    Ticket(ResultSet row) throws SQLException {
        this.id = row.getString("id");
        this.userId = row.getString("user_id");
        this.currency = row.getString("currency");
        this.version = row.getLong("version");
        this.listing = new Listing(row);
        this.holding = new Holding(row);
        this.createdAt = row.getObject("created_at", OffsetDateTime.class);
        this.updatedAt = row.getObject("updated_at", OffsetDateTime.class);
    }

    /** Returns false for an offer that says nothing new. */
    boolean edit(Offer offer, OffsetDateTime now) {
        if (!holding.isByNobody()) {
            throw TicketTaken.toEdit(status());
        }
        Listing edited = listing.with(offer);
        if (edited.saysTheSameAs(listing)) {
            return false;
        }
        listing = edited;
        return changed(now);
    }

    /** Refuses to be withdrawn from under an order. */
    void withdraw(OffsetDateTime now) {
        if (!holding.isByNobody()) {
            throw TicketTaken.toWithdraw(status());
        }
        holding.withdraw();
        changed(now);
    }

    /** Returns false when that changes nothing, and so for the next two. */
    boolean reserve(Hold claim, OffsetDateTime now) {
        return holding.reserve(claim) && changed(now);
    }

    boolean release(Hold claim, OffsetDateTime now) {
        return holding.release(claim) && changed(now);
    }

    boolean sell(Hold claim, OffsetDateTime now) {
        return holding.sell(claim) && changed(now);
    }

    public String id() {
        return id;
    }

    /** The seller. */
    public String userId() {
        return userId;
    }

    public String currency() {
        return currency;
    }

    /** Starts at 0. */
    public long version() {
        return version;
    }

    public Listing listing() {
        return listing;
    }

    /** Whether anybody may know of it. */
    boolean isShown() {
        return TicketStatus.shown().contains(status());
    }

    public TicketStatus status() {
        return holding.status();
    }

    /** The order that holds or has bought it. */
    public Optional<String> orderId() {
        return holding.orderId();
    }

    public OffsetDateTime createdAt() {
        return Times.kept(createdAt);
    }

    public OffsetDateTime updatedAt() {
        return Times.kept(updatedAt);
    }

    private boolean changed(OffsetDateTime now) {
        version++;
        updatedAt = now;
        return true;
    }
}
