package ticketing.admin.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.delivery.Step;

/** A {@link Step}; what is null is left out. */
public record StepView(
        @Schema String eventId,
        @Schema String type,
        @Schema(required = true) String subject,
        @Schema String topic,

        @Schema(
                required = true,
                enumeration = {"waiting", "applied", "stale", "set-aside"})
        String state,

        @Schema OffsetDateTime occurredAt,
        @Schema(required = true) OffsetDateTime at,
        @Schema String requestId) {

    static StepView of(Step step) {
        return new StepView(
                step.eventId(),
                step.type(),
                step.subject(),
                step.topic(),
                step.state(),
                step.occurredAt(),
                step.at(),
                step.requestId());
    }
}
