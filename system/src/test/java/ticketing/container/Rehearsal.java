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
public class Rehearsal implements EventHandler {

    private static final String WRITE = "insert into heard (subject, version) values (?1, ?2)";

    @PersistenceContext
    private EntityManager database;

    private final Map<String, Mishap> mishaps = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final Set<String> lockedFirst = ConcurrentHashMap.newKeySet();

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }

    @Override
    public void lock(List<? extends Event> events) {
        RowLocks.take(database, Tally.class, List.of(Tally.OF_ALL));
        events.stream()
                .map(Event::subject)
                .filter(ticket -> triesOf(ticket) == 0)
                .forEach(lockedFirst::add);
    }

    @Override
    public boolean apply(Event event) {
        TicketEvent heard = (TicketEvent) event;
        tries.merge(heard.subject(), 1, Integer::sum);
        database.createNativeQuery(WRITE)
                .setParameter(1, heard.subject())
                .setParameter(2, heard.version())
                // What other events of the same commit have changed stays in memory.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        database.find(Tally.class, Tally.OF_ALL, LockModeType.PESSIMISTIC_WRITE).add();
        CountDownLatch gate = gates.get(heard.subject());
        if (gate != null) {
            await().until(() -> gate.getCount() == 0);
        }
        Mishap mishap = mishaps.get(heard.subject());
        if (mishap != null && mishap.left().getAndDecrement() > 0) {
            throw mishap.failure().get();
        }
        return true;
    }

    /** The next tries to apply an event of this ticket will fail. */
    void willFail(String ticket, int times, Supplier<RuntimeException> failure) {
        mishaps.put(ticket, new Mishap(new AtomicInteger(times), failure));
    }

    /** It will not be done with this ticket's event before the gate is open. */
    void willWait(String ticket, CountDownLatch gate) {
        gates.put(ticket, gate);
    }

    /** How often it was handed an event of this ticket. */
    int triesOf(String ticket) {
        return tries.getOrDefault(ticket, 0);
    }

    /** The tickets that were to be locked before anything was heard of them. */
    Set<String> lockedFirst() {
        return lockedFirst;
    }

    private record Mishap(AtomicInteger left, Supplier<RuntimeException> failure) {}
}
