package ticketing.auth;

import java.util.Locale;
import java.util.regex.Pattern;
import ticketing.web.Texts;

/**
 * An e-mail address as its owner typed it, without the blanks around it. Two that differ only in case are the same
 * person's.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final String ATOM = "[^\\p{Z}\\p{C}@.,:;<>()\\[\\]\\\\\"]+";
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern SENSIBLE =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?=\\p{L})" + LABEL);

    /** @throws IllegalArgumentException if it is not {@linkplain #isPossible possible} */
    public EmailAddress {
        if (!isPossible(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        text = text.strip();
    }

    /** Whether mail might reach somebody there: one @, a name before it, a domain after it. */
    public static boolean isPossible(String typed) {
        String text = typed.strip();
        return Texts.length(text) <= LONGEST
                && Texts.isOneLine(text)
                && SENSIBLE.matcher(text).matches();
    }

    /** The same for all spellings that differ in case. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** An address is personal, and does not get into a log by accident. */
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
