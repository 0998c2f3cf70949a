package ticketing.delivery;

import ticketing.events.Event;

/** An event on its way through the inbox, and what became of it. */
final class Heard {

    private final String id;
    private final String type;
    private final Event event;
    private volatile String result;
    private volatile RuntimeException failure;

    Heard(String id, String type, Event event) {
        this.id = id;
        this.type = type;
        this.event = event;
    }

    String id() {
        return id;
    }

    String type() {
        return type;
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

    boolean isDecided() {
        return result != null || failure != null;
    }

    /** What the transaction said of it; fails as the transaction did. */
    String result() {
        if (failure != null) {
            throw failure;
        }
        return result;
    }
}
