package ticketing.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import ticketing.delivery.outbox.Outbox;
import ticketing.events.Event;

/** Publishes events inside, at the end and outside of transactions. */
@ApplicationScoped
public class EventPublisher {

    @Inject
    private Outbox outbox;

    @Resource
    private ManagedExecutorService threads;

    @Transactional
    public void publish(List<Event> events) {
        events.forEach(outbox::publish);
    }

    /** Publishes, and rolls back. */
    @Transactional
    public void publishAndRollBack(Event event) {
        outbox.publish(event);
        throw new IllegalStateException("On second thoughts");
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public void publishOutsideOfTransaction(Event event) {
        outbox.publish(event);
    }

    /** Runs an action in another thread. */
    public CompletableFuture<?> runAsync(Runnable work) {
        return CompletableFuture.runAsync(work, threads);
    }
}
