package ticketing.events;

/**
 * Something that happened to one aggregate, published by the service that owns it.
 *
 * <p>The wire name of an event is its record's simple name; its members are the record's components, as JSON. Members
 * are never removed or retyped; unknown ones are ignored.
 */
public sealed interface Event permits UserEvent, TicketEvent, OrderEvent, PaymentEvent, ExpirationEvent {

    /**
     * The id of the aggregate. Events with the same subject are sent in the order of their publication; after a redelivery
     * one may be consumed behind a later one.
     */
    String subject();
}
