package ticketing.payments.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.web.Fields;

/**
 * What a payer sends.
 *
 * @param token stands for a card, in the provider's words
 */
public record NewPayment(
        @Schema(required = true, maxLength = 255) String token,
        @Schema(required = true, maxLength = 64) String orderId) {

    private static final int LONGEST_TOKEN = 255;
    private static final int LONGEST_ID = 64;

    NewPayment(Fields fields) {
        this(text(fields, "token", LONGEST_TOKEN), text(fields, "orderId", LONGEST_ID));
    }

    private static String text(Fields fields, String name, int longest) {
        String text = fields.text(name).orElse("");
        if (text.isEmpty() || text.length() > longest) {
            fields.complain(name, "Invalid value");
        }
        return text;
    }
}
