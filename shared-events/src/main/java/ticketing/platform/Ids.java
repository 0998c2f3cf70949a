package ticketing.platform;

import com.github.f4b6a3.uuid.UuidCreator;

/** Ids of everything that we make: UUIDv7 as text, so that later ones sort later. Callers see opaque strings. */
public final class Ids {

    private static final int LONGEST = 64;

    private Ids() {}

    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** Whether something may have this id: 1 to 64 printable ASCII characters, which any database takes. */
    public static boolean isPossible(String id) {
        return id != null
                && !id.isEmpty()
                && id.length() <= LONGEST
                && id.chars().allMatch(character -> character > ' ' && character < 127);
    }
}
