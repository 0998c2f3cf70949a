package ticketing.tickets.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.tickets.Listing;
import ticketing.tickets.Ticket;

/** A ticket as anybody sees it. What is null is left out. */
@Schema(name = "Ticket")
public record TicketView(
        @Schema(required = true) String id,
        @Schema(required = true) String title,
        @Schema(required = true) BigDecimal price,
        @Schema(required = true) String currency,
        @Schema(required = true, description = "The seller") String userId,
        @Schema(required = true) long version,

        @Schema(
                required = true,
                type = SchemaType.STRING,
                enumeration = {"available", "reserved", "sold"})
        String status,

        @Schema(description = "While reserved, and once sold")
        String orderId,

        @Schema(description = "When the event begins") OffsetDateTime startsAt,
        @Schema(maxLength = 120) String venue,
        @Schema(maxLength = 60) String seat,
        @Schema(maxLength = 2000) String description,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt) {

    /** Of the id alone, and not of all fields: the JSON library asks each ticket of a page for it. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    static TicketView of(Ticket ticket) {
        Listing listing = ticket.listing();
        return new TicketView(
                ticket.id(),
                listing.title(),
                listing.price(),
                ticket.currency(),
                ticket.userId(),
                ticket.version(),
                ticket.status().word(),
                ticket.orderId().orElse(null),
                listing.startsAt().orElse(null),
                listing.venue().orElse(null),
                listing.seat().orElse(null),
                listing.description().orElse(null),
                ticket.createdAt(),
                ticket.updatedAt());
    }
}
