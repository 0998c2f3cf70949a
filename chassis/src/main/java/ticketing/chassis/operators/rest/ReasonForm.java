package ticketing.chassis.operators.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.http.JsonFields;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.service.Texts;

/** The body of an operator action: why it is done. */
public record ReasonForm(
        @Schema(required = true, minLength = 1, maxLength = 500)
        String reason) {

    private static final int MAX_LENGTH = 500;

    ReasonForm(JsonFields fields) {
        this(fields.text("reason").map(String::strip).orElse(""));
        if (reason.isEmpty() || Texts.length(reason) > MAX_LENGTH || !Texts.isOneLine(reason)) {
            fields.addError("reason", "Say why, in 1 to 500 characters");
        }
    }

    public Justification by(String operatorId) {
        return new Justification(operatorId, reason);
    }
}
