package ticketing.tickets.rest;

import java.util.function.Predicate;
import ticketing.chassis.http.JsonFields;
import ticketing.chassis.service.Texts;
import ticketing.tickets.Patch;

/** Reads a text member of a body, without the blanks at both ends. Lengths are in code points. */
record TextInput(JsonFields fields, String name) {

    private static final int MAX_TITLE = 200;
    private static final int MAX_TEXT = 2000;

    /** A required text of one line. */
    String required() {
        String text = fields.text(name).map(String::strip).orElse("");
        if (text.isEmpty()) {
            fields.addError(name, label() + " is required");
        }
        return checked(text, MAX_TITLE, Texts::isOneLine);
    }

    /** An optional text of one line. */
    Patch<String> optional(int maxLength) {
        return patch(maxLength, Texts::isOneLine);
    }

    /** An optional text of any number of lines. */
    Patch<String> lines() {
        return patch(MAX_TEXT, Texts::isManyLines);
    }

    private Patch<String> patch(int maxLength, Predicate<String> characters) {
        if (!fields.has(name)) {
            return Patch.keep();
        }
        if (fields.text(name).isEmpty() && !fields.isNull(name)) {
            fields.addError(name, label() + " must be a text");
        }
        return fields.text(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Patch.set(checked(text, maxLength, characters)))
                .orElse(Patch.clear());
    }

    private String checked(String text, int maxLength, Predicate<String> characters) {
        if (Texts.length(text) > maxLength) {
            fields.addError(name, label() + " must have at most " + maxLength + " characters");
        } else if (!characters.test(text)) {
            fields.addError(name, label() + " must not contain control characters");
        }
        return text;
    }

    private String label() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
