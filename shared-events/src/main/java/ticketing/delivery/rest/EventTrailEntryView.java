package ticketing.delivery.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.delivery.EventTrailEntry;

/** A {@link EventTrailEntry}; members that are null are omitted. */
public record EventTrailEntryView(
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

    static EventTrailEntryView of(EventTrailEntry step) {
        return new EventTrailEntryView(
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
