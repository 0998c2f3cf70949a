package ticketing.tickets;

/**
 * What an edit does to something that a seller may or may not have said: keeps it, clears it, or sets it. The one place
 * that tells a member that was left out from one that was null.
 */
public final class Change<T> {

    private final boolean made;
    private final T value;

    private Change(boolean made, T value) {
        this.made = made;
        this.value = value;
    }

    public static <T> Change<T> keep() {
        return new Change<>(false, null);
    }

    public static <T> Change<T> clear() {
        return new Change<>(true, null);
    }

    public static <T> Change<T> to(T value) {
        return new Change<>(true, value);
    }

    /** What stands after this change of what stood before; null is what was not said, as in the database. */
    T of(T before) {
        return made ? value : before;
    }
}
