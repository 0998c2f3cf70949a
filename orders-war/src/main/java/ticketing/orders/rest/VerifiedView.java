package ticketing.orders.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.orders.Admission;

/** What the door is told of a code; of one that is not valid nothing else. */
public record VerifiedView(
        @Schema(required = true) boolean valid,
        @Schema String orderId,
        @Schema VerifiedTicket ticket,
        @Schema OffsetDateTime startsAt) {

    static final VerifiedView NOT = new VerifiedView(false, null, null, null);

    /** The ticket as it was when it was ordered. */
    public record VerifiedTicket(
            @Schema(required = true) String id,
            @Schema(required = true) String title) {}

    static VerifiedView of(Admission admission) {
        return new VerifiedView(
                true,
                admission.orderId(),
                new VerifiedTicket(admission.ticketId(), admission.title()),
                admission.startsAt());
    }
}
