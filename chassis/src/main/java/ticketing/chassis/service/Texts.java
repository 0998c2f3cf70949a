package ticketing.chassis.service;

/** Which characters texts from outside may contain. */
public final class Texts {

    private Texts() {}

    /** Whether it has neither control characters nor unpaired surrogates, which databases and pages cannot represent. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Texts::isForbidden);
    }

    /** The same, with line breaks and tabs allowed. */
    public static boolean isManyLines(String text) {
        return text.codePoints()
                .filter(character -> "\r\n\t".indexOf(character) < 0)
                .noneMatch(Texts::isForbidden);
    }

    /** The number of code points, not UTF-16 units. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
