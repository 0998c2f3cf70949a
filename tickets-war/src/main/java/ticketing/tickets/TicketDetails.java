package ticketing.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.service.Timestamps;

/** The members of a ticket that its seller edits. A value: an edit creates another one. */
@Embeddable
public class TicketDetails {

    @Column(name = "title")
    private String title;

    @Column(name = "price")
    private BigDecimal price;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "venue")
    private String venue;

    @Column(name = "seat")
    private String seat;

    @Column(name = "description")
    private String description;

    protected TicketDetails() {}

    TicketDetails(ResultSet row) throws SQLException {
        this.title = row.getString("title");
        this.price = row.getBigDecimal("price");
        this.startsAt = row.getObject("starts_at", OffsetDateTime.class);
        this.venue = row.getString("venue");
        this.seat = row.getString("seat");
        this.description = row.getString("description");
    }

    static TicketDetails of(TicketDraft draft) {
        return new TicketDetails().with(draft);
    }

    TicketDetails with(TicketDraft draft) {
        TicketDetails edited = new TicketDetails();
        edited.title = draft.title();
        edited.price = draft.price().amount();
        edited.startsAt = draft.startsAt().applyTo(startsAt);
        edited.venue = draft.venue().applyTo(venue);
        edited.seat = draft.seat().applyTo(seat);
        edited.description = draft.description().applyTo(description);
        return edited;
    }

    public String title() {
        return title;
    }

    public BigDecimal price() {
        return price;
    }

    /** When the show begins, in UTC. */
    public Optional<OffsetDateTime> startsAt() {
        return Optional.ofNullable(startsAt).map(Timestamps::utcMillis);
    }

    public Optional<String> venue() {
        return Optional.ofNullable(venue);
    }

    public Optional<String> seat() {
        return Optional.ofNullable(seat);
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** Whether the draft leaves the beginning of the show unchanged. */
    boolean keepsStart(TicketDraft draft) {
        return startsAt().equals(with(draft).startsAt());
    }

    boolean isEqualTo(TicketDetails other) {
        return members().equals(other.members());
    }

    private List<Object> members() {
        return Arrays.asList(title, price, startsAt(), venue, seat, description);
    }
}
