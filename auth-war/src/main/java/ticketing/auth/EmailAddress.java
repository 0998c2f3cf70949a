package ticketing.auth;

import java.util.Locale;
import java.util.regex.Pattern;
import ticketing.chassis.service.Texts;

/**
 * An e-mail address as typed, without the blanks around it. Two addresses that differ only in case belong to one account.
 */
public record EmailAddress(String text) {

    private static final int MAX_LENGTH = 254;
    private static final String ATOM = "[^\\p{Z}\\p{C}@.,:;<>()\\[\\]\\\\\"]+";
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern SYNTAX =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?=\\p{L})" + LABEL);

    /** @throws IllegalArgumentException if it is not {@linkplain #isValid valid} */
    public EmailAddress {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        text = text.strip();
    }

    /** Whether it is a plausible address: one @, a local part before it, a domain after it. */
    public static boolean isValid(String typed) {
        String text = typed.strip();
        return Texts.length(text) <= MAX_LENGTH
                && Texts.isOneLine(text)
                && SYNTAX.matcher(text).matches();
    }

    /** Equal for all spellings that differ in case. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without the address, which is personal data, so that no log has it by accident. */
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
