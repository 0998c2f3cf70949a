package ticketing.tickets;

/**
 * The edit of an optional member: keeps it, clears it, or sets it. Represents the difference between a member that is absent
 * from a body and one that is null.
 */
public final class Patch<T> {

    private final boolean present;
    private final T value;

    private Patch(boolean present, T value) {
        this.present = present;
        this.value = value;
    }

    public static <T> Patch<T> keep() {
        return new Patch<>(false, null);
    }

    public static <T> Patch<T> clear() {
        return new Patch<>(true, null);
    }

    public static <T> Patch<T> set(T value) {
        return new Patch<>(true, value);
    }

    /** The value after this edit; null stands for none, as in the database. */
    T applyTo(T before) {
        return present ? value : before;
    }
}
