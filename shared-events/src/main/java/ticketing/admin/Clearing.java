package ticketing.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ticketing.delivery.DeadLetter;
import ticketing.delivery.DeadLetters;
import ticketing.delivery.SecondHearing;
import ticketing.platform.Place;
import ticketing.problem.NotFound;

/** What operators do about messages that were set aside: look at them, and clear them away. */
@ApplicationScoped
@Transactional
public class Clearing {

    @Inject
    DeadLetters letters;

    @Inject
    SecondHearing hearing;

    @Inject
    Actions actions;

    /** The newest first. */
    public List<DeadLetter> list(Place after, int limit) {
        return letters.list(after, limit);
    }

    /**
     * Hears it once more and takes it out; fails as the handler does, and then nothing has changed.
     *
     * @return {@code applied}, {@code duplicate} or {@code stale}; nothing when there is no such message
     */
    Optional<String> hearAgain(String id, Intervention by) {
        Optional<String> result = hearing.of(id);
        result.ifPresent(heard -> actions.add(Action.Kind.REPLAY_DEAD_LETTER, id, by));
        return result;
    }

    /** Throws it away: what it says will never have an effect here. */
    public void discard(String id, Intervention by) {
        letters.take(id).orElseThrow(NotFound::new);
        actions.add(Action.Kind.DISCARD_DEAD_LETTER, id, by);
    }
}
