package ticketing.chassis.database;

import java.time.OffsetDateTime;

/** A position in a list that is sorted by time and then by id: a page starts after it. */
public record KeysetPosition(OffsetDateTime at, String id) {

    /** Precedes all rows in ascending order. */
    public static final KeysetPosition OLDEST = new KeysetPosition(OffsetDateTime.parse("0001-01-01T00:00:00Z"), "");

    /** Precedes all rows in descending order. */
    public static final KeysetPosition NEWEST = new KeysetPosition(OffsetDateTime.parse("9999-12-31T00:00:00Z"), "");
}
