package ticketing.web;

/** What a text from outside may contain. */
public final class Texts {

    private Texts() {}

    /** Whether it has no control characters and no half of a surrogate pair: what a database and a page can show. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Texts::isUnfit);
    }

    /** The same, but line breaks and tabs may be. */
    public static boolean isManyLines(String text) {
        return text.codePoints()
                .filter(character -> "\r\n\t".indexOf(character) < 0)
                .noneMatch(Texts::isUnfit);
    }

    /** Characters as a person counts them, not UTF-16 units. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isUnfit(int character) {
        return Character.isISOControl(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
