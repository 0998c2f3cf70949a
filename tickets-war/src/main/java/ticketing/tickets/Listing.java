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

/** What a ticket's seller says of it. A value: an edit makes another one. */
@Embeddable
public class Listing {

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

    protected Listing() {}

    Listing(ResultSet row) throws SQLException {
        this.title = row.getString("title");
        this.price = row.getBigDecimal("price");
        this.startsAt = row.getObject("starts_at", OffsetDateTime.class);
        this.venue = row.getString("venue");
        this.seat = row.getString("seat");
        this.description = row.getString("description");
    }

    static Listing of(Offer offer) {
        return new Listing().with(offer);
    }

    Listing with(Offer offer) {
        Listing edited = new Listing();
        edited.title = offer.title();
        edited.price = offer.price().amount();
        edited.startsAt = offer.startsAt().of(startsAt);
        edited.venue = offer.venue().of(venue);
        edited.seat = offer.seat().of(seat);
        edited.description = offer.description().of(description);
        return edited;
    }

    public String title() {
        return title;
    }

    public BigDecimal price() {
        return price;
    }

    /** When the event begins, in UTC. */
    public Optional<OffsetDateTime> startsAt() {
        return Optional.ofNullable(startsAt).map(Times::kept);
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

    /** Whether the offer leaves the beginning of the event where it is. */
    boolean repeatsItsStart(Offer offer) {
        return startsAt().equals(with(offer).startsAt());
    }

    boolean saysTheSameAs(Listing other) {
        return words().equals(other.words());
    }

    private List<Object> words() {
        return Arrays.asList(title, price, startsAt(), venue, seat, description);
    }
}
