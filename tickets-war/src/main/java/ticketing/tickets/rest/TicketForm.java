package ticketing.tickets.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.http.JsonFields;
import ticketing.chassis.service.Timestamps;
import ticketing.tickets.Patch;
import ticketing.tickets.Price;
import ticketing.tickets.TicketDraft;

/** The body of a new or edited ticket. In an edit an absent member keeps its value, and null clears it. */
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
        Patch<OffsetDateTime> startsAt,

        @Schema(type = SchemaType.STRING, maxLength = 120, nullable = true, implementation = String.class)
        Patch<String> venue,

        @Schema(type = SchemaType.STRING, maxLength = 60, nullable = true, implementation = String.class)
        Patch<String> seat,

        @Schema(type = SchemaType.STRING, maxLength = 2000, nullable = true, implementation = String.class)
        Patch<String> description) {

    private static final int MAX_VENUE = 120;
    private static final int MAX_SEAT = 60;

    /** Adds an error for each invalid member. */
    TicketForm(JsonFields fields) {
        this(
                new TextInput(fields, "title").required(),
                price(fields),
                startsAt(fields),
                new TextInput(fields, "venue").optional(MAX_VENUE),
                new TextInput(fields, "seat").optional(MAX_SEAT),
                new TextInput(fields, "description").lines());
    }

    TicketDraft draft() {
        return new TicketDraft(title, new Price(price), startsAt, venue, seat, description);
    }

    private static BigDecimal price(JsonFields fields) {
        Optional<BigDecimal> amount = fields.decimal("price");
        Optional<String> error = amount.map(Price::error).orElse(Optional.of(Price.NOT_POSITIVE));
        // The decimals of a text count as written; as JSON numbers 5.00 and 5.000 are equal.
        boolean tooFine = fields.text("price").isPresent()
                && amount.filter(written -> written.scale() > Price.DECIMALS).isPresent();
        error.or(() -> tooFine ? Optional.of(Price.NOT_ALLOWED) : Optional.empty())
                .ifPresent(message -> fields.addError("price", message));
        return amount.orElse(BigDecimal.ZERO);
    }

    private static Patch<OffsetDateTime> startsAt(JsonFields fields) {
        if (!fields.has("startsAt")) {
            return Patch.keep();
        }
        Optional<OffsetDateTime> time =
                fields.text("startsAt").flatMap(Timestamps::parse).map(Timestamps::utcMillis);
        if (time.isEmpty() && !fields.isNull("startsAt")) {
            fields.addError("startsAt", "startsAt must be a time with its offset, such as 2030-12-31T20:00:00Z");
        }
        return time.map(Patch::set).orElse(Patch.clear());
    }
}
