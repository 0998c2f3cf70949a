package ticketing.platform;

import java.time.OffsetDateTime;

/** Where in a list that is sorted by time a page begins: after what has this time and, of several, this id. */
public record Place(OffsetDateTime at, String id) {

    /** Where a list begins whose first is the oldest. */
    public static final Place OLDEST = new Place(OffsetDateTime.parse("0001-01-01T00:00:00Z"), "");

    /** Where a list begins whose first is the newest. */
    public static final Place NEWEST = new Place(OffsetDateTime.parse("9999-12-31T00:00:00Z"), "");
}
