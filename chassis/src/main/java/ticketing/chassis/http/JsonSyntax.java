package ticketing.chassis.http;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/** Checks that bytes are JSON in UTF-8 with bounded nesting and numbers. */
final class JsonSyntax {

    /** Cached: each lookup searches all class loaders. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int MAX_DEPTH = 32;

    /** JSON-P need not support longer ones. */
    private static final int MAX_NUMBER_LENGTH = 1_000;

    private static final Pattern HUGE_EXPONENT = Pattern.compile(".*[eE][+-]?[0-9]{10,}");

    private JsonSyntax() {}

    /** @throws Refusal ({@code malformed}) if they are not */
    static void check(byte[] body) {
        try (JsonParser parser = JSON.createParser(new StringReader(text(body)))) {
            int depth = 0;
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                depth += change(event);
                if (depth > MAX_DEPTH) {
                    throw Refusals.malformed("The body is nested deeper than " + MAX_DEPTH);
                }
                if (event == JsonParser.Event.VALUE_NUMBER) {
                    checkNumber(parser.getString());
                }
            }
        } catch (JsonException | IllegalStateException broken) {
            throw Refusals.malformed("The body is not JSON");
        }
    }

    /** JSON allows numbers that no number type of Java can hold. */
    private static void checkNumber(String number) {
        boolean hugeExponent = HUGE_EXPONENT.matcher(number).matches();
        if (number.length() > MAX_NUMBER_LENGTH || hugeExponent) {
            throw Refusals.malformed("The body has a number that is too long");
        }
    }

    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw Refusals.malformed("The body is not UTF-8");
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
