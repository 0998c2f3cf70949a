package ticketing.events;

import java.util.Objects;

/** Refuses an event that lacks a member: missing in the JSON, it would otherwise become null. */
final class Required {

    private Required() {}

    /** @throws NullPointerException if one of the members is missing */
    static void members(Object... members) {
        for (Object member : members) {
            Objects.requireNonNull(member, "a required member is missing");
        }
    }
}
