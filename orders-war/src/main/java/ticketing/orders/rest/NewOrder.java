package ticketing.orders.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.http.JsonFields;
import ticketing.chassis.service.Ids;
import ticketing.chassis.service.Texts;

/** The body of a new order. */
public record NewOrder(
        @Schema(required = true, maxLength = 64) String ticketId) {

    NewOrder(JsonFields fields) {
        this(fields.text("ticketId").orElse(""));
        if (ticketId.isEmpty() || Texts.length(ticketId) > Ids.MAX_LENGTH) {
            fields.addError("ticketId", "TicketId must be provided");
        }
    }
}
