package ticketing.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import ticketing.chassis.database.SchemaMigrated;
import ticketing.chassis.service.ServiceName;

/** Starts a consumer in a thread of its own for each subscription, once the tables exist. */
@ApplicationScoped
class SubscriptionConsumers {

    /** The longest duration of a transaction. */
    private static final long STOP_TIMEOUT_MILLIS = 5_000;

    @Inject
    EventHandlers handlers;

    @Inject
    Inbox inbox;

    @Inject
    ServiceName service;

    @Resource
    ManagedThreadFactory threads;

    private final Map<SubscriptionConsumer, Thread> consumers = new LinkedHashMap<>();

    void start(@Observes SchemaMigrated migrated) {
        handlers.subscribed().stream()
                .map(this::consumer)
                .forEach(consumer -> consumers.put(consumer, threads.newThread(consumer)));
        consumers.values().forEach(Thread::start);
    }

    /** A batch that is not committed by then is redelivered, to another instance or after the next start. */
    @PreDestroy
    void stop() {
        consumers.keySet().forEach(SubscriptionConsumer::stop);
        try {
            for (Thread thread : consumers.values()) {
                thread.join(STOP_TIMEOUT_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private SubscriptionConsumer consumer(EventHandler handler) {
        String name = handler.topic().queueOf(service.name());
        try {
            ConnectionFactory broker = InitialContext.doLookup("jms/" + service.name() + "-subscriptions");
            return new SubscriptionConsumer(
                    name, broker, handler.topic().address(), batch -> inbox.receive(batch, handler));
        } catch (NamingException missing) {
            throw new IllegalStateException(
                    "The server's configuration lacks the connections of subscription " + name, missing);
        }
    }
}
