package ticketing.orders.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.web.Fields;
import ticketing.web.Texts;

/** The wish for a ticket. */
public record NewOrder(
        @Schema(required = true, maxLength = 64) String ticketId) {

    private static final int LONGEST_ID = 64;

    NewOrder(Fields fields) {
        this(fields.text("ticketId").orElse(""));
        if (ticketId.isEmpty() || Texts.length(ticketId) > LONGEST_ID) {
            fields.complain("ticketId", "TicketId must be provided");
        }
    }
}
