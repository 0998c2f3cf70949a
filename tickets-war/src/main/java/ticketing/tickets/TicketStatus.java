package ticketing.tickets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a ticket stands: {@code AVAILABLE} to any buyer, {@code RESERVED} by an order, {@code SOLD} for ever; or
 * {@code WITHDRAWN} by its seller, which nobody is ever shown.
 */
public enum TicketStatus {
    AVAILABLE,
    RESERVED,
    SOLD,
    WITHDRAWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Those in which a ticket can be seen. */
    public static List<TicketStatus> shown() {
        return List.of(AVAILABLE, RESERVED, SOLD);
    }

    public static Optional<TicketStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** As it is called in answers, in events and in the database. */
    public String word() {
        return word;
    }
}
