package ticketing.chassis.operators;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.service.WireName;

/**
 * A change that an operator made.
 *
 * @param action the wire name of its kind
 * @param subject the id of the entity that it changed
 */
public record OperatorAction(
        @Schema(required = true) String id,
        @Schema(required = true) OffsetDateTime at,
        @Schema(required = true) String operatorId,

        @Schema(
                required = true,
                enumeration = {"replay-dead-letter", "discard-dead-letter", "cancel-order", "retry-refund"})
        String action,

        @Schema(required = true) String subject,
        @Schema(required = true) String reason) {

    /** The kinds of operator actions. */
    public enum Kind implements WireName {
        REPLAY_DEAD_LETTER,
        DISCARD_DEAD_LETTER,
        CANCEL_ORDER,
        RETRY_REFUND
    }
}
