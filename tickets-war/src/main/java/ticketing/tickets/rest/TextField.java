package ticketing.tickets.rest;

import java.util.function.Predicate;
import ticketing.tickets.Change;
import ticketing.web.Fields;
import ticketing.web.Texts;

/** A text in a body, without the blanks around it. Lengths are in characters as a person counts them. */
record TextField(Fields fields, String name) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    /** One line that must be there. */
    String required() {
        String text = fields.text(name).map(String::strip).orElse("");
        if (text.isEmpty()) {
            fields.complain(name, label() + " is required");
        }
        return checked(text, LONGEST_TITLE, Texts::isOneLine);
    }

    /** One line, or none. */
    Change<String> optional(int longest) {
        return change(longest, Texts::isOneLine);
    }

    /** Any number of lines. */
    Change<String> lines() {
        return change(LONGEST_TEXT, Texts::isManyLines);
    }

    private Change<String> change(int longest, Predicate<String> characters) {
        if (!fields.has(name)) {
            return Change.keep();
        }
        if (fields.text(name).isEmpty() && !fields.isNull(name)) {
            fields.complain(name, label() + " must be a text");
        }
        return fields.text(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Change.to(checked(text, longest, characters)))
                .orElse(Change.clear());
    }

    private String checked(String text, int longest, Predicate<String> characters) {
        if (Texts.length(text) > longest) {
            fields.complain(name, label() + " must have at most " + longest + " characters");
        } else if (!characters.test(text)) {
            fields.complain(name, label() + " must not contain control characters");
        }
        return text;
    }

    private String label() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
