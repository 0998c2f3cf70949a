package ticketing.tickets.stream;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * A Server-Sent Event.
 *
 * @param id the same on every server; a client that reconnects sends the last one that it received
 */
record StreamEvent(String id, String name, String data) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /**
     * A ticket change from a notification. Each version of a ticket is committed once, so id and version identify it.
     *
     * @throws RuntimeException if the notification is malformed
     */
    static StreamEvent ticket(String change) {
        try (JsonReader reader = JSON.createReader(new StringReader(change))) {
            JsonObject ticket = reader.readObject();
            String id = ticket.getString("id") + '.' + ticket.getJsonNumber("version");
            return new StreamEvent(id, "ticket", ticket.toString());
        }
    }

    /** Events may have been missed: the client reloads its data. */
    static StreamEvent reset(String id) {
        return new StreamEvent(id, "reset", "{}");
    }

    byte[] bytes() {
        return ("id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
