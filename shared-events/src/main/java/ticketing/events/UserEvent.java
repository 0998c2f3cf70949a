package ticketing.events;

/** Events of auth. */
public sealed interface UserEvent extends Event {

    /**
     * A user signed out: the session is no longer valid.
     *
     * @param exp when the session's token would have expired, in seconds since 1970
     */
    record SessionEnded(String sid, Long exp) implements UserEvent {
        public SessionEnded {
            Required.members(sid, exp);
        }

        @Override
        public String subject() {
            return sid;
        }
    }
}
