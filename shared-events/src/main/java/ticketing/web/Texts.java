package ticketing.web;

/** What a text from outside may contain. */
public final class Texts {

    private Texts() {}

    /** Whether it has no control characters and no half of a surrogate pair: what a database and a page can show. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(character -> Character.isISOControl(character) || isHalf(character));
    }

    /** The same, but line breaks and tabs may be. */
    public static boolean isManyLines(String text) {
        return isOneLine(text.replaceAll("[\\r\\n\\t]", " "));
    }

    /** Characters as a person counts them, not UTF-16 units. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
