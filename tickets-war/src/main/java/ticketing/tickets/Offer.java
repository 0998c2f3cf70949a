package ticketing.tickets;

import java.time.OffsetDateTime;
import ticketing.problem.Invalid;

/** What a seller wants a ticket to say, each field already in order by itself. A new ticket has nothing to keep. */
public record Offer(
        String title,
        Price price,
        Change<OffsetDateTime> startsAt,
        Change<String> venue,
        Change<String> seat,
        Change<String> description) {

    /** Refuses an event that would begin in the past. For an offer that sets the time anew, not one that repeats it. */
    void requireFuture(OffsetDateTime now) {
        OffsetDateTime beginning = startsAt.of(OffsetDateTime.MAX);
        if (beginning != null && !beginning.isAfter(now)) {
            throw new Invalid("startsAt", "startsAt must be in the future");
        }
    }
}
