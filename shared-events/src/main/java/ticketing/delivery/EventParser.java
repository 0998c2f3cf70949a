package ticketing.delivery;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import ticketing.chassis.service.RootCause;
import ticketing.events.Event;
import ticketing.events.Topic;

/** Parses the JSON of events. Ignores unknown members; a missing member makes an event malformed. */
final class EventParser {

    private static final Jsonb JSON = JsonbBuilder.create();

    private EventParser() {}

    /** @throws MalformedEvent if the topic has no such event type, or the body lacks a member of it */
    static Event parse(Topic topic, String type, String body) {
        Class<? extends Event> eventType = topic.eventType(type)
                .orElseThrow(() -> new MalformedEvent("Unknown event type " + type + " on this topic"));
        try {
            Event event = JSON.fromJson(body, eventType);
            if (event == null) {
                throw new MalformedEvent("The body is empty");
            }
            return event;
        } catch (JsonbException | NullPointerException malformed) {
            throw new MalformedEvent(
                    "The body is not a valid " + type + ": "
                            + RootCause.of(malformed).getMessage(),
                    malformed);
        }
    }
}
