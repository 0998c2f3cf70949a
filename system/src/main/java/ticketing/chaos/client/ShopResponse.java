package ticketing.chaos.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * The response to a request.
 *
 * @param status 0 when there was none
 * @param cookie the session cookie that it sets, with its name; empty when it sets none
 */
public record ShopResponse(int status, boolean hasRetryAfter, String cookie, String body) {

    static final ShopResponse NONE = new ShopResponse(0, false, "", "");

    private static final int SERVER_FAILURES = 500;
    private static final int UNAVAILABLE = 503;

    public Outcome outcome() {
        if (status >= 200 && status < 300) {
            return Outcome.DONE;
        }
        if (status >= 300 && status < SERVER_FAILURES) {
            return Outcome.REFUSED;
        }
        return status == UNAVAILABLE && hasRetryAfter ? Outcome.BUSY : Outcome.UNKNOWN;
    }

    public boolean isDone() {
        return outcome() == Outcome.DONE;
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    public JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }
}
