package ticketing.payments;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Where in a list of payments, oldest first, a page begins: after this one. */
public record Place(OffsetDateTime createdAt, String id) {

    /** Before all payments. */
    public static final Place START = new Place(Instant.EPOCH.atOffset(ZoneOffset.UTC), "");
}
