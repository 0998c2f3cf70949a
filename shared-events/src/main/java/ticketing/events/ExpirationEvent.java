package ticketing.events;

/** What expiration says. */
public sealed interface ExpirationEvent extends Event {

    /** The order's window and grace are over. A fact: whether it matters is decided by the order's state. */
    record ExpirationComplete(String orderId) implements ExpirationEvent {
        public ExpirationComplete {
            Required.members(orderId);
        }

        @Override
        public String subject() {
            return orderId;
        }
    }
}
