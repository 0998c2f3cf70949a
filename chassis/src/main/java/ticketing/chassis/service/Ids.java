package ticketing.chassis.service;

import com.github.f4b6a3.uuid.UuidCreator;

/** Ids of entities, events and incidents: UUIDv7 as text, so that later ones sort later. Opaque strings to callers. */
public final class Ids {

    /** Characters in the longest id that is accepted from outside. */
    public static final int MAX_LENGTH = 64;

    private Ids() {}

    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** Whether an entity may have this id: 1 to {@value #MAX_LENGTH} printable ASCII characters without blanks. */
    public static boolean isValid(String id) {
        return id != null
                && !id.isEmpty()
                && id.length() <= MAX_LENGTH
                && id.chars().allMatch(character -> character > ' ' && character < 127);
    }
}
