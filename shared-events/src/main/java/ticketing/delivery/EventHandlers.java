package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.events.Topic;

/**
 * The event handlers of this service. {@code ticketing.subscriptions}, set by each WAR, names the topics that it consumes,
 * separated by commas; a service without it consumes none.
 */
@ApplicationScoped
class EventHandlers {

    @Inject
    @Any
    Instance<EventHandler> handlers;

    private final List<Topic> subscriptions;

    protected EventHandlers() {
        this(Optional.empty());
    }

    /**
     * Takes an array, since Payara cannot inject an optional list.
     *
     * @throws IllegalArgumentException if there is no topic of a configured name
     */
    @Inject
    EventHandlers(@ConfigProperty(name = "ticketing.subscriptions") Optional<String[]> topics) {
        subscriptions = topics.stream()
                .flatMap(Arrays::stream)
                .map(topic -> Topic.valueOf(topic.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }

    /**
     * One for each subscription.
     *
     * @throws IllegalStateException if the service has no handler for one of them
     */
    List<EventHandler> subscribed() {
        return subscriptions.stream()
                .map(topic ->
                        of(topic).orElseThrow(() -> new IllegalStateException("No handler for " + topic.address())))
                .toList();
    }

    /** The handler of a topic; empty if this service handles none of its events. */
    Optional<EventHandler> of(Topic topic) {
        return handlers.stream().filter(handler -> handler.topic() == topic).findFirst();
    }
}
