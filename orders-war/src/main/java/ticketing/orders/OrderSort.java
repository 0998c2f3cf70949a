package ticketing.orders;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;

/** How a list of orders is sorted; those of the same millisecond by id. */
public enum OrderSort {
    OLDEST_FIRST("createdAt", new Place(OffsetDateTime.parse("0001-01-01T00:00:00Z"), "")),
    NEWEST_FIRST("-createdAt", new Place(OffsetDateTime.parse("9999-12-31T00:00:00Z"), ""));

    private final String text;
    private final Place start;

    OrderSort(String text, Place start) {
        this.text = text;
        this.start = start;
    }

    /** The word for it in an address. */
    public String text() {
        return text;
    }

    /** Before every order there is. */
    public Place start() {
        return start;
    }

    public static Optional<OrderSort> of(String text) {
        return Arrays.stream(values()).filter(sort -> sort.text.equals(text)).findFirst();
    }

    /** Where an order stands in a list. */
    public record Place(OffsetDateTime createdAt, String id) {}
}
