package ticketing.admin;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * Something that an operator did.
 *
 * @param action the word for its kind
 * @param subject the id of what it was done to
 */
public record Action(String id, OffsetDateTime at, String operatorId, String action, String subject, String reason) {

    /** What operators can do. */
    public enum Kind {
        REPLAY_DEAD_LETTER,
        DISCARD_DEAD_LETTER,
        CANCEL_ORDER,
        RETRY_REFUND;

        /** The word for it in answers and in the database. */
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
