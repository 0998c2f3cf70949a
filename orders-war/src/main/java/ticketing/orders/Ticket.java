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
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/**
 * A ticket as the tickets service last told of it, and the number of holds that orders have had on it. Its version is
 * that service's; a hold does not raise it. Change it only under its row's lock.
 *
 * <p>Whether it is reserved is not asked here: the replica lags behind, and only orders know.
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

    /** Written by {@link Tickets#hold} alone. */
    @Column(name = "holds", updatable = false)
    private long holds;

    protected Ticket() {}

    /** A ticket of which nothing has been told yet: any version is news. */
    Ticket(String id) {
        this.id = id;
        this.version = -1;
    }

    /** From its columns, under their own names. */
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

    /** Returns false for news that came too late. */
    boolean learn(TicketNews news) {
        if (!isNews(news.version())) {
            return false;
        }
        version = news.version();
        title = news.title();
        price = news.price();
        currency = news.currency();
        sellerId = news.sellerId();
        startsAt = news.startsAt();
        sold = news.sold();
        return true;
    }

    /** The ticket is gone, for ever. Returns false for news that came too late. */
    boolean delete(long lastVersion) {
        if (!isNews(lastVersion)) {
            return false;
        }
        version = lastVersion;
        deleted = true;
        return true;
    }

    private boolean isNews(long told) {
        return !deleted && told > version;
    }

    /** Why this buyer cannot order it, as far as the ticket itself goes. */
    Optional<Refusal> objection(String buyer) {
        if (deleted) {
            return Optional.of(new NotFound());
        }
        if (sellerId.equals(buyer)) {
            return Optional.of(new OwnTicket());
        }
        return sold ? Optional.of(new TicketSold()) : Optional.empty();
    }

    /** The hold that has just been counted, on the ticket as it is now. */
    Hold hold() {
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

    /** When the event begins, in UTC, as last told. */
    Optional<OffsetDateTime> startsAt() {
        return Optional.ofNullable(startsAt).map(time -> time.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
