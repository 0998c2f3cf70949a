package ticketing.delivery;

import ticketing.events.Event;

/** An event on its way through the inbox, and what became of it. */
final class Heard {

    private final Received letter;
    private final Event event;
    private String result;
    private RuntimeException failure;

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

    void became(String outcome) {
        result = outcome;
    }

    void failed(RuntimeException cause) {
        failure = cause;
    }

    /** What the transaction said of it; fails as the transaction did. */
    String result() {
        if (failure != null) {
            throw failure;
        }
        return result;
    }
}
