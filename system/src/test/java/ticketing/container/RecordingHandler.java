package ticketing.container;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.TicketEvent;
import ticketing.events.Topic;
import ticketing.platform.RowLocks;

/** Writes down what it hears; of some tickets only after it has failed, and then in the same breath. */
@ApplicationScoped
public class RecordingHandler implements EventHandler {

    private static final String WRITE = "insert into received (subject, version) values (?1, ?2)";

    @PersistenceContext
    private EntityManager database;

    private final Map<String, PlannedFailure> failures = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> latches = new ConcurrentHashMap<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Set<String> lockedBeforeApply = ConcurrentHashMap.newKeySet();

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }

    @Override
    public void lock(List<? extends Event> events) {
        RowLocks.take(database, EventCount.class, List.of(EventCount.OF_ALL));
        events.stream()
                .map(Event::subject)
                .filter(ticket -> attemptsOf(ticket) == 0)
                .forEach(lockedBeforeApply::add);
    }

    @Override
    public boolean apply(Event event) {
        TicketEvent received = (TicketEvent) event;
        attempts.merge(received.subject(), 1, Integer::sum);
        database.createNativeQuery(WRITE)
                .setParameter(1, received.subject())
                .setParameter(2, received.version())
                // What other events of the same commit have changed stays in memory.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        database.find(EventCount.class, EventCount.OF_ALL, LockModeType.PESSIMISTIC_WRITE)
                .add();
        CountDownLatch latch = latches.get(received.subject());
        if (latch != null) {
            await().until(() -> latch.getCount() == 0);
        }
        PlannedFailure failure = failures.get(received.subject());
        if (failure != null && failure.left().getAndDecrement() > 0) {
            throw failure.failure().get();
        }
        return true;
    }

    /** The next attempts to apply an event of this ticket will fail. */
    void failFor(String ticket, int times, Supplier<RuntimeException> failure) {
        failures.put(ticket, new PlannedFailure(new AtomicInteger(times), failure));
    }

    /** It will not be done with this ticket's event before the latch is open. */
    void blockFor(String ticket, CountDownLatch latch) {
        latches.put(ticket, latch);
    }

    /** How often it was handed an event of this ticket. */
    int attemptsOf(String ticket) {
        return attempts.getOrDefault(ticket, 0);
    }

    /** The tickets that were to be locked before anything was heard of them. */
    Set<String> lockedBeforeApply() {
        return lockedBeforeApply;
    }

    private record PlannedFailure(AtomicInteger left, Supplier<RuntimeException> failure) {}
}
