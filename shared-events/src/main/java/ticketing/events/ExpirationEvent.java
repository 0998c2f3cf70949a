package ticketing.events;

/** Events of expiration. */
public sealed interface ExpirationEvent extends Event {

    /** The order's window and grace are over. A fact: its effect depends on the order's state. */
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
