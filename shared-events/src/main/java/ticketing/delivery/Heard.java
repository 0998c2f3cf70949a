package ticketing.delivery;

import ticketing.events.Event;

/** An event on its way through the inbox. */
final class Heard {

    private final Received letter;
    private final Event event;

    Heard(Received letter, Event event) {
        this.letter = letter;
        this.event = event;
    }

    String id() {
        return letter.id();
    }

    /** The message that it came by. */
    Received letter() {
        return letter;
    }

    Event event() {
        return event;
    }
}
