package ticketing.tickets;

import java.time.OffsetDateTime;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/** The members of a ticket as a seller submits them, each valid by itself, for a new ticket or an edit. */
public record TicketDraft(
        String title,
        Price price,
        Patch<OffsetDateTime> startsAt,
        Patch<String> venue,
        Patch<String> seat,
        Patch<String> description) {

    /**
     * For a draft that sets the beginning of the show anew, not for one that repeats it.
     *
     * @throws Refusal if the show would begin in the past
     */
    void requireFuture(OffsetDateTime now) {
        OffsetDateTime beginning = startsAt.applyTo(OffsetDateTime.MAX);
        if (beginning != null && !beginning.isAfter(now)) {
            throw Refusals.invalid("startsAt", "startsAt must be in the future");
        }
    }
}
