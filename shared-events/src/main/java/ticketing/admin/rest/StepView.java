package ticketing.admin.rest;

import java.time.OffsetDateTime;
import ticketing.delivery.Step;

/** A {@link Step}; what is null is left out. */
public record StepView(
        String eventId,
        String type,
        String subject,
        String topic,
        String state,
        OffsetDateTime occurredAt,
        OffsetDateTime at,
        String requestId) {

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
