package ticketing.admin;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that an operator did.
 *
 * @param action the word for its kind
 * @param subject the id of what it was done to
 */
public record Action(
        @Schema(required = true) String id,
        @Schema(required = true) OffsetDateTime at,
        @Schema(required = true) String operatorId,

        @Schema(
                required = true,
                enumeration = {"replay-dead-letter", "discard-dead-letter", "cancel-order", "retry-refund"})
        String action,

        @Schema(required = true) String subject,
        @Schema(required = true) String reason) {

    /** What operators can do. */
    public enum Kind {
        REPLAY_DEAD_LETTER,
        DISCARD_DEAD_LETTER,
        CANCEL_ORDER,
        RETRY_REFUND;

        /** The word for it in answers and in the database. */
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
