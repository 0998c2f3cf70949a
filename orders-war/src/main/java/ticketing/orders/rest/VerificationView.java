package ticketing.orders.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.orders.entry.Entry;

/** The result of a verification; without further members for an invalid code. */
public record VerificationView(
        @Schema(required = true) boolean valid,
        @Schema String orderId,
        @Schema VerifiedTicket ticket,
        @Schema OffsetDateTime startsAt) {

    static final VerificationView INVALID = new VerificationView(false, null, null, null);

    /** The ticket as it was when it was ordered. */
    public record VerifiedTicket(
            @Schema(required = true) String id,
            @Schema(required = true) String title) {}

    static VerificationView of(Entry entry) {
        return new VerificationView(
                true, entry.orderId(), new VerifiedTicket(entry.ticketId(), entry.title()), entry.startsAt());
    }
}
