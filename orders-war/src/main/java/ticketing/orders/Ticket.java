package ticketing.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;

/**
 * The replica of a ticket, and the number of holds that orders have had on it. Its version is that of the tickets service; a
 * hold does not raise it. Changes require the row's lock.
 *
 * <p>It does not contain whether the ticket is reserved: the replica lags behind, and the orders decide.
 */
@Entity
@Table(name = "ticket")
class Ticket {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "version")
    private long version;

    @Column(name = "title")
    private String title;

    @Column(name = "price")
    private BigDecimal price;

    @Column(name = "currency")
    private String currency;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "sold")
    private boolean sold;

    @Column(name = "deleted")
    private boolean deleted;

    /** Written by {@link Tickets#incrementHolds} alone. */
    @Column(name = "holds", updatable = false)
    private long holds;

    protected Ticket() {}

    /** A ticket of which no event has arrived yet: any version is newer. */
    Ticket(String id) {
        this.id = id;
        this.version = -1;
    }

    /** Reads a row; the instance is not managed. */
    Ticket(ResultSet row) throws SQLException {
        this.id = row.getString("id");
        this.version = row.getLong("version");
        this.title = row.getString("title");
        this.price = row.getBigDecimal("price");
        this.currency = row.getString("currency");
        this.sellerId = row.getString("seller_id");
        this.startsAt = row.getObject("starts_at", OffsetDateTime.class);
        this.sold = row.getBoolean("sold");
        this.deleted = row.getBoolean("deleted");
        this.holds = row.getLong("holds");
    }

    /** Returns false for a stale state. */
    boolean update(TicketState state) {
        if (!isNewer(state.version())) {
            return false;
        }
        version = state.version();
        title = state.title();
        price = state.price();
        currency = state.currency();
        sellerId = state.sellerId();
        startsAt = state.startsAt();
        sold = state.sold();
        return true;
    }

    /** Marks the ticket as deleted. Returns false for a stale version. */
    boolean delete(long lastVersion) {
        if (!isNewer(lastVersion)) {
            return false;
        }
        version = lastVersion;
        deleted = true;
        return true;
    }

    private boolean isNewer(long other) {
        return !deleted && other > version;
    }

    /** Why this buyer cannot order it, by the ticket alone; empty if the buyer can. */
    Optional<Refusal> refusal(String buyer) {
        if (deleted) {
            return Optional.of(new NotFound());
        }
        if (sellerId.equals(buyer)) {
            return Optional.of(OrderRefusals.ownTicket());
        }
        return sold ? Optional.of(OrderRefusals.ticketAlreadySold()) : Optional.empty();
    }

    /** Creates the hold that has just been counted in the database. */
    Hold incrementedHold() {
        if (deleted) {
            throw new IllegalStateException("A deleted ticket cannot be held: " + id);
        }
        holds++;
        return new Hold(this, holds);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    /** How many orders have held it. */
    long holds() {
        return holds;
    }

    String title() {
        return title;
    }

    BigDecimal price() {
        return price;
    }

    String currency() {
        return currency;
    }

    /** When the show begins, in UTC, by the latest event about the ticket. */
    Optional<OffsetDateTime> startsAt() {
        return Optional.ofNullable(startsAt).map(time -> time.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
