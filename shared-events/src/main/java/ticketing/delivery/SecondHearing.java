package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import ticketing.events.Topic;

/** Hears once more what was set aside: by the service's own handler, in the caller's transaction. */
@ApplicationScoped
public class SecondHearing {

    @Inject
    private DeadLetters letters;

    @Inject
    private InboxTransaction inbox;

    @Inject
    @Any
    private Instance<EventHandler> handlers;

    /**
     * Takes a dead letter out and applies it as if it had just come; fails as the handler does, or as a message that is
     * no event, and then nothing must be committed.
     *
     * @return {@code applied}, {@code duplicate} or {@code stale}; nothing when there is no such letter
     */
    @Transactional(TxType.MANDATORY)
    public Optional<String> of(String letterId) {
        return letters.take(letterId).map(Received::again).map(this::hear);
    }

    private String hear(Received letter) {
        EventHandler handler = handlerOf(letter.topic());
        return inbox.join(new Heard(letter, letter.event()), handler);
    }

    private EventHandler handlerOf(Topic topic) {
        return handlers.stream()
                .filter(handler -> handler.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new NotAnEvent("Nobody here hears " + topic.address()));
    }
}
