package ticketing.orders;

import ticketing.problem.Refusal;

/** The ticket is for an event that has begun. */
final class EventBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    EventBegun() {
        super(Kind.INVALID, "event-begun", "The event has begun");
    }
}
