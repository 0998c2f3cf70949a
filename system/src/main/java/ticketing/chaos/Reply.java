package ticketing.chaos;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * What the shop answered.
 *
 * @param status 0 when it did not
 * @param cookie what it sets, with its name; empty when it sets none
 */
record Reply(int status, boolean saysWhenToComeAgain, String cookie, String body) {

    static final Reply NONE = new Reply(0, false, "", "");

    private static final int SERVER_FAILURES = 500;
    private static final int UNAVAILABLE = 503;

    Outcome outcome() {
        if (status >= 200 && status < 300) {
            return Outcome.DONE;
        }
        if (status >= 300 && status < SERVER_FAILURES) {
            return Outcome.REFUSED;
        }
        return status == UNAVAILABLE && saysWhenToComeAgain ? Outcome.BUSY : Outcome.UNKNOWN;
    }

    boolean isDone() {
        return outcome() == Outcome.DONE;
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }
}
