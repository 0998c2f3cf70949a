package ticketing.tickets;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments as we keep them: UTC, to the millisecond. */
public final class Times {

    private static final int LAST_YEAR = 9999;

    private Times() {}

    /** A moment in ISO-8601 with any offset; nothing when the text is none, or is out of any calendar of ours. */
    public static Optional<OffsetDateTime> parse(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() > 0 && time.getYear() < LAST_YEAR ? Optional.of(kept(time)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static OffsetDateTime now(Clock clock) {
        return kept(OffsetDateTime.now(clock));
    }

    static OffsetDateTime kept(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
