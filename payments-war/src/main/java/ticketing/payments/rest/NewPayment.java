package ticketing.payments.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.http.JsonFields;
import ticketing.chassis.service.Ids;

/**
 * The body of a new payment.
 *
 * @param token the provider's token of a card
 */
public record NewPayment(
        @Schema(required = true, maxLength = 255) String token,
        @Schema(required = true, maxLength = 64) String orderId) {

    private static final int MAX_TOKEN_LENGTH = 255;

    NewPayment(JsonFields fields) {
        this(text(fields, "token", MAX_TOKEN_LENGTH), text(fields, "orderId", Ids.MAX_LENGTH));
    }

    private static String text(JsonFields fields, String name, int maxLength) {
        String text = fields.text(name).orElse("");
        if (text.isEmpty() || text.length() > maxLength) {
            fields.addError(name, "Invalid value");
        }
        return text;
    }
}
