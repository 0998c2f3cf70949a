package ticketing.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics: one for each publisher, with the event types that it publishes. */
public enum Topic {
    USERS(UserEvent.class),
    TICKETS(TicketEvent.class),
    ORDERS(OrderEvent.class),
    PAYMENTS(PaymentEvent.class),
    EXPIRATIONS(ExpirationEvent.class);

    private final Class<? extends Event> publisher;
    private final Map<String, Class<?>> eventTypes;

    Topic(Class<? extends Event> publisher) {
        this.publisher = publisher;
        this.eventTypes = Arrays.stream(publisher.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
    }

    /** The topic on which an event is published. */
    public static Topic of(Event event) {
        return Arrays.stream(values())
                .filter(topic -> topic.publisher.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** The topic with an address; empty when there is none. */
    public static Optional<Topic> at(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address().equals(address))
                .findFirst();
    }

    /** The topic that has this event type; empty when there is none. No two topics share an event type. */
    public static Optional<Topic> ofEventType(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.eventTypes.containsKey(name))
                .findFirst();
    }

    /** The broker's address, such as {@code ticketing.orders}. */
    public String address() {
        return "ticketing." + name().toLowerCase(Locale.ROOT);
    }

    /** The name of a service's subscription and of its queue, such as {@code tickets-orders}. */
    public String queueOf(String service) {
        return service + "-" + name().toLowerCase(Locale.ROOT);
    }

    /** The record of an event type; empty when this topic has no such type. */
    public Optional<Class<? extends Event>> eventType(String name) {
        return Optional.ofNullable(eventTypes.get(name)).map(type -> type.asSubclass(Event.class));
    }
}
