package ticketing.web;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether bytes are JSON in UTF-8, nested no deeper than anybody needs. */
final class JsonSyntax {

    /** Looked up once: each look asks all class loaders. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int DEEPEST = 32;

    /** JSON-P need not read longer ones. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final Pattern HUGE_EXPONENT = Pattern.compile(".*[eE][+-]?[0-9]{10,}");

    private JsonSyntax() {}

    /** @throws Malformed if they are not */
    static void check(byte[] body) {
        try (JsonParser parser = JSON.createParser(new StringReader(text(body)))) {
            int depth = 0;
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                depth += change(event);
                if (depth > DEEPEST) {
                    throw new Malformed("The body is nested deeper than " + DEEPEST);
                }
                if (event == JsonParser.Event.VALUE_NUMBER) {
                    checkNumber(parser.getString());
                }
            }
        } catch (JsonException | IllegalStateException broken) {
            throw new Malformed("The body is not JSON");
        }
    }

    /** JSON allows numbers that no number type of Java's can hold. */
    private static void checkNumber(String number) {
        boolean hugeExponent = HUGE_EXPONENT.matcher(number).matches();
        if (number.length() > LONGEST_NUMBER || hugeExponent) {
            throw new Malformed("The body has a number that is too long");
        }
    }

    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed("The body is not UTF-8");
        }
    }

    private static int change(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }
}
