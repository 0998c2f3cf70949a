package ticketing.chassis.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Texts;

/**
 * The end of a page as an opaque text: the sort, its value in the last row, and that row's id. Not secret: a forged cursor
 * only starts a page elsewhere.
 *
 * @param value the sort's value in the last row, as text; empty when the row has none
 */
public record Cursor(String sort, String value, String id) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** @throws Refusal if the text is no cursor, or one of another sort */
    public static Cursor parse(String text, String sort) {
        List<String> parts = parts(text);
        if (parts.size() != 3 || !parts.get(0).equals(sort) || !parts.stream().allMatch(Texts::isOneLine)) {
            throw invalid();
        }
        return new Cursor(sort, parts.get(1), parts.get(2));
    }

    /** The refusal of a cursor whose value does not fit its sort. */
    public static Refusal invalid() {
        return Refusals.invalid("cursor", "Cursor must be one from the Link header of a list with the same sort");
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
        } catch (IllegalArgumentException | ClassCastException | JsonException malformed) {
            throw invalid();
        }
    }
}
