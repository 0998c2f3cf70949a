package ticketing.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a publisher's events are sent: one topic for each, with the words that may be said there. */
public enum Topic {
    USERS(UserEvent.class),
    TICKETS(TicketEvent.class),
    ORDERS(OrderEvent.class),
    PAYMENTS(PaymentEvent.class),
    EXPIRATIONS(ExpirationEvent.class);

    private final Class<? extends Event> publisher;
    private final Map<String, Class<?>> words;

    Topic(Class<? extends Event> publisher) {
        this.publisher = publisher;
        this.words = Arrays.stream(publisher.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
    }

    /** The topic on which an event is said. */
    public static Topic of(Event event) {
        return Arrays.stream(values())
                .filter(topic -> topic.publisher.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** The topic with an address; nothing when nobody publishes there. */
    public static Optional<Topic> at(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address().equals(address))
                .findFirst();
    }

    /** The topic on which something of that name is said. No two have a word in common. */
    public static Optional<Topic> ofWord(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.words.containsKey(name))
                .findFirst();
    }

    /** The broker's address, such as {@code ticketing.orders}. */
    public String address() {
        return "ticketing." + name().toLowerCase(Locale.ROOT);
    }

    /** The broker's queue of what is said here to a service, such as {@code tickets.orders}. */
    public String queueOf(String service) {
        return service + "." + name().toLowerCase(Locale.ROOT);
    }

    /** The record behind a wire name, or nothing when the word is not in this topic's vocabulary. */
    public Optional<Class<? extends Event>> word(String name) {
        return Optional.ofNullable(words.get(name)).map(word -> word.asSubclass(Event.class));
    }
}
