package ticketing.chassis.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Points in time as services store them: UTC, in milliseconds, years 1 to 9998. */
public final class Timestamps {

    private static final int LAST_YEAR = 9998;

    private Timestamps() {}

    /** Parses ISO-8601 with any offset into UTC; empty when the text is not that, or the year is out of range. */
    public static Optional<OffsetDateTime> parse(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() > 0 && time.getYear() <= LAST_YEAR ? Optional.of(utc(time)) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    public static OffsetDateTime now(Clock clock) {
        return utcMillis(OffsetDateTime.now(clock));
    }

    public static OffsetDateTime utc(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public static OffsetDateTime utcMillis(OffsetDateTime time) {
        return utc(time).truncatedTo(ChronoUnit.MILLIS);
    }
}
