package ticketing.tickets.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.tickets.Change;
import ticketing.tickets.Offer;
import ticketing.tickets.Price;
import ticketing.tickets.Times;
import ticketing.web.Fields;

/** A ticket as its seller writes it, new or edited. A member that is left out stays; null clears it. */
@Schema(name = "TicketForm")
record TicketForm(
        @Schema(required = true, minLength = 1, maxLength = 200)
        String title,

        @Schema(
                required = true,
                type = SchemaType.NUMBER,
                description =
                        "0.01 to 1000000.00, at most two decimals, none where the currency has none; or as a string")
        BigDecimal price,

        @Schema(type = SchemaType.STRING, format = "date-time", nullable = true, implementation = String.class)
        Change<OffsetDateTime> startsAt,

        @Schema(type = SchemaType.STRING, maxLength = 120, nullable = true, implementation = String.class)
        Change<String> venue,

        @Schema(type = SchemaType.STRING, maxLength = 60, nullable = true, implementation = String.class)
        Change<String> seat,

        @Schema(type = SchemaType.STRING, maxLength = 2000, nullable = true, implementation = String.class)
        Change<String> description) {

    private static final int LONGEST_VENUE = 120;
    private static final int LONGEST_SEAT = 60;

    /** Complains about each field that is not in order. */
    TicketForm(Fields fields) {
        this(
                new TextField(fields, "title").required(),
                price(fields),
                startsAt(fields),
                new TextField(fields, "venue").optional(LONGEST_VENUE),
                new TextField(fields, "seat").optional(LONGEST_SEAT),
                new TextField(fields, "description").lines());
    }

    Offer offer() {
        return new Offer(title, new Price(price), startsAt, venue, seat, description);
    }

    private static BigDecimal price(Fields fields) {
        Optional<BigDecimal> amount = fields.decimal("price");
        Optional<String> objection = amount.map(Price::objection).orElse(Optional.of(Price.NOT_POSITIVE));
        // A text is taken as it is written; of a number 5.00 and 5.000 are the same.
        boolean tooFine = fields.text("price").isPresent()
                && amount.filter(written -> written.scale() > Price.DECIMALS).isPresent();
        objection
                .or(() -> tooFine ? Optional.of(Price.ALLOWED) : Optional.empty())
                .ifPresent(complaint -> fields.complain("price", complaint));
        return amount.orElse(BigDecimal.ZERO);
    }

    private static Change<OffsetDateTime> startsAt(Fields fields) {
        if (!fields.has("startsAt")) {
            return Change.keep();
        }
        Optional<OffsetDateTime> time = fields.text("startsAt").flatMap(Times::parse);
        if (time.isEmpty() && !fields.isNull("startsAt")) {
            fields.complain("startsAt", "startsAt must be a time with its offset, such as 2030-12-31T20:00:00Z");
        }
        return time.map(Change::to).orElse(Change.clear());
    }
}
