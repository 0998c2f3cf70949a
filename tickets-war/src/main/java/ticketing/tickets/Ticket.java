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
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.service.Ids;
import ticketing.chassis.service.Timestamps;

/**
 * A ticket, from its listing to its sale. Each visible change raises its version by one. Transitions require the row's lock,
 * so that holds, edits and withdrawals of one ticket are serialized.
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
    private TicketDetails details;

    @Embedded
    private SaleState sale;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Ticket() {}

    /** Lists a ticket. */
    Ticket(String userId, TicketDraft draft, String currency, OffsetDateTime now) {
        this.id = Ids.next();
        this.userId = userId;
        this.currency = currency;
        this.details = TicketDetails.of(draft);
        this.sale = SaleState.available();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Reads a row; the instance is not managed, and changes to it are lost. */
    Ticket(ResultSet row) throws SQLException {
        this.id = row.getString("id");
        this.userId = row.getString("user_id");
        this.currency = row.getString("currency");
        this.version = row.getLong("version");
        this.details = new TicketDetails(row);
        this.sale = new SaleState(row);
        this.createdAt = row.getObject("created_at", OffsetDateTime.class);
        this.updatedAt = row.getObject("updated_at", OffsetDateTime.class);
    }

    /** Returns false for a draft without differences. */
    boolean edit(TicketDraft draft, OffsetDateTime now) {
        if (!sale.isAvailable()) {
            throw TicketRefusals.notEditable(status());
        }
        TicketDetails edited = details.with(draft);
        if (edited.isEqualTo(details)) {
            return false;
        }
        details = edited;
        return changed(now);
    }

    /** @throws Refusal while an order holds or has bought the ticket */
    void withdraw(OffsetDateTime now) {
        if (!sale.isAvailable()) {
            throw TicketRefusals.notWithdrawable(status());
        }
        sale.withdraw();
        changed(now);
    }

    /** Returns whether that changes anything; likewise the next two. */
    boolean reserve(Hold hold, OffsetDateTime now) {
        return sale.reserve(hold) && changed(now);
    }

    boolean release(Hold hold, OffsetDateTime now) {
        return sale.release(hold) && changed(now);
    }

    boolean sell(Hold hold, OffsetDateTime now) {
        return sale.sell(hold) && changed(now);
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

    public TicketDetails details() {
        return details;
    }

    /** Whether callers may see it. */
    boolean isVisible() {
        return TicketStatus.visible().contains(status());
    }

    public TicketStatus status() {
        return sale.status();
    }

    /** The order that holds or has bought it. */
    public Optional<String> orderId() {
        return sale.orderId();
    }

    public OffsetDateTime createdAt() {
        return Timestamps.utcMillis(createdAt);
    }

    public OffsetDateTime updatedAt() {
        return Timestamps.utcMillis(updatedAt);
    }

    private boolean changed(OffsetDateTime now) {
        version++;
        updatedAt = now;
        return true;
    }
}
