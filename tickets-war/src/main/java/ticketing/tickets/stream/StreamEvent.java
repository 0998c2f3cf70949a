package ticketing.tickets.stream;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * Something to tell, in the form of Server-Sent Events.
 *
 * @param id the same on every server; whoever comes back names the last one it got
 */
record StreamEvent(String id, String name, String data) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /**
     * A change as the database tells it. A version of a ticket is committed once, so the two of them name it.
     *
     * @throws RuntimeException when it is none
     */
    static StreamEvent ticket(String change) {
        try (JsonReader reader = JSON.createReader(new StringReader(change))) {
            JsonObject ticket = reader.readObject();
            String id = ticket.getString("id") + '.' + ticket.getJsonNumber("version");
            return new StreamEvent(id, "ticket", ticket.toString());
        }
    }

    /** Something may have been missed: whoever gets this loads anew what it shows. */
    static StreamEvent reset(String id) {
        return new StreamEvent(id, "reset", "{}");
    }

    byte[] bytes() {
        return ("id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
