package ticketing.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import ticketing.problem.Invalid;

/**
 * Where a page of a list ended: under which sort, at which value of it, at which id. Opaque to the caller, and not
 * secret: whoever makes one up gets a page that starts elsewhere.
 *
 * @param value the sort's value in the last row, as text; empty when the row has none
 */
public record Cursor(String sort, String value, String id) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** @throws Invalid if the text is none of ours, or stands for a list that was sorted otherwise */
    public static Cursor parse(String text, String sort) {
        List<String> parts = parts(text);
        if (parts.size() != 3 || !parts.get(0).equals(sort) || !parts.stream().allMatch(Texts::isOneLine)) {
            throw invalid();
        }
        return new Cursor(sort, parts.get(1), parts.get(2));
    }

    /** What a service says when it can make nothing of the value. */
    public static Invalid invalid() {
        return new Invalid("cursor", "Cursor must be one from the Link header of a list with the same sort");
    }

    @Override
    public String toString() {
        String parts =
                JSON.createArrayBuilder().add(sort).add(value).add(id).build().toString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> parts(String text) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            try (JsonReader reader = JSON.createReader(new StringReader(json))) {
                JsonArray array = reader.readArray();
                return array.getValuesAs(JsonString::getString);
            }
        } catch (IllegalArgumentException | ClassCastException | JsonException broken) {
            throw invalid();
        }
    }
}
