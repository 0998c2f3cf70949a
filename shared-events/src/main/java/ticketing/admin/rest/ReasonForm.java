package ticketing.admin.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.admin.Intervention;
import ticketing.web.Fields;
import ticketing.web.Texts;

/** What an operator sends who does something. */
public record ReasonForm(
        @Schema(required = true, minLength = 1, maxLength = 500)
        String reason) {

    private static final int LONGEST = 500;

    ReasonForm(Fields fields) {
        this(fields.text("reason").map(String::strip).orElse(""));
        if (reason.isEmpty() || Texts.length(reason) > LONGEST || !Texts.isOneLine(reason)) {
            fields.complain("reason", "Say why, in 1 to 500 characters");
        }
    }

    public Intervention by(String operatorId) {
        return new Intervention(operatorId, reason);
    }
}
