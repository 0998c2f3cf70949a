package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ticketing.chassis.identity.EndedSessionStore;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.events.UserEvent.SessionEnded;

/** Records sessions that auth has ended. */
@ApplicationScoped
class UserEventsHandler implements EventHandler {

    @Inject
    EndedSessionStore endedSessions;

    @Override
    public Topic topic() {
        return Topic.USERS;
    }

    @Override
    public boolean handle(Event event) {
        return event instanceof SessionEnded session && endedSessions.add(session.sid(), session.exp());
    }
}
