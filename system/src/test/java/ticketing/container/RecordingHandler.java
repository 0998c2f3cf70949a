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
import ticketing.chassis.database.RowLocks;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.TicketEvent;
import ticketing.events.Topic;

/** Records the events that it applies; fails or blocks for some tickets after recording, in the same transaction. */
@ApplicationScoped
public class RecordingHandler implements EventHandler {

    private static final String WRITE = "insert into received (subject, version) values (?1, ?2)";

    @PersistenceContext
    private EntityManager database;

    private final Map<String, PlannedFailure> failures = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> latches = new ConcurrentHashMap<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Set<String> lockedBeforeHandling = ConcurrentHashMap.newKeySet();

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }

    @Override
    public void lockAll(List<? extends Event> events) {
        RowLocks.lockAll(database, EventCount.class, List.of(EventCount.OF_ALL));
        events.stream()
                .map(Event::subject)
                .filter(ticket -> attemptsOf(ticket) == 0)
                .forEach(lockedBeforeHandling::add);
    }

    @Override
    public boolean handle(Event event) {
        TicketEvent received = (TicketEvent) event;
        attempts.merge(received.subject(), 1, Integer::sum);
        database.createNativeQuery(WRITE)
                .setParameter(1, received.subject())
                .setParameter(2, received.version())
                // The changes of other events of the batch stay in memory.
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

    /** The next attempts to apply an event of this ticket fail. */
    void failFor(String ticket, int times, Supplier<RuntimeException> failure) {
        failures.put(ticket, new PlannedFailure(new AtomicInteger(times), failure));
    }

    /** Applying this ticket's event blocks until the latch is open. */
    void blockFor(String ticket, CountDownLatch latch) {
        latches.put(ticket, latch);
    }

    /** How often an event of this ticket was to be applied. */
    int attemptsOf(String ticket) {
        return attempts.getOrDefault(ticket, 0);
    }

    /** The tickets whose rows were to be locked before their first attempt. */
    Set<String> lockedBeforeHandling() {
        return lockedBeforeHandling;
    }

    private record PlannedFailure(AtomicInteger left, Supplier<RuntimeException> failure) {}
}
