package ticketing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.TicketEvent;
import ticketing.events.Topic;

/** Writes down what it hears; of some tickets only after it has failed, and then in the same breath. */
@ApplicationScoped
public class Rehearsal implements EventHandler {

    private static final String WRITE = "insert into heard (subject, version) values (?1, ?2)";

    @PersistenceContext
    private EntityManager database;

    private final Map<String, Mishap> mishaps = new ConcurrentHashMap<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }

    @Override
    public boolean apply(Event event) {
        TicketEvent heard = (TicketEvent) event;
        tries.merge(heard.subject(), 1, Integer::sum);
        database.createNativeQuery(WRITE)
                .setParameter(1, heard.subject())
                .setParameter(2, heard.version())
                .executeUpdate();
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

    /** How often it was handed an event of this ticket. */
    int triesOf(String ticket) {
        return tries.getOrDefault(ticket, 0);
    }

    private record Mishap(AtomicInteger left, Supplier<RuntimeException> failure) {}
}
