package ticketing.delivery;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import ticketing.events.Event;
import ticketing.events.Topic;

/** Events as JSON, and back. Unknown members are ignored; a missing one makes it no event. */
final class EventFormat {

    private static final Jsonb JSON = JsonbBuilder.create();

    private EventFormat() {}

    static String write(Event event) {
        return JSON.toJson(event);
    }

    /** @throws NotAnEvent if the type is not in the topic's vocabulary, or the body not what the type wants */
    static Event read(Topic topic, String type, String body) {
        Class<? extends Event> word =
                topic.word(type).orElseThrow(() -> new NotAnEvent("Nothing called " + type + " is said on this topic"));
        try {
            Event event = JSON.fromJson(body, word);
            if (event == null) {
                throw new NotAnEvent("The body is empty");
            }
            return event;
        } catch (JsonbException | NullPointerException malformed) {
            throw new NotAnEvent(
                    "The body is no " + type + ": " + rootOf(malformed).getMessage(), malformed);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
