package ticketing.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Queue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import ticketing.platform.Migrated;
import ticketing.platform.Service;

/** Hears what the service subscribes to, each topic by a thread of its own, once its tables are there. */
@ApplicationScoped
public class Listening {

    /** As long as a transaction may take. */
    private static final long PATIENCE_MILLIS = 5_000;

    @Inject
    private Instance<Subscriptions> subscriptions;

    @Inject
    private Inbox inbox;

    @Inject
    private Service service;

    @Resource
    private ManagedThreadFactory factory;

    private final Map<Listener, Thread> listeners = new LinkedHashMap<>();

    void begin(@Observes Migrated migrated) {
        subscriptions.stream()
                .map(Subscriptions::handlers)
                .flatMap(List::stream)
                .map(this::listener)
                .forEach(listener -> listeners.put(listener, factory.newThread(listener)));
        listeners.values().forEach(Thread::start);
    }

    /** Whatever is not committed by then is delivered again, to another replica or after the next start. */
    @PreDestroy
    void end() {
        listeners.keySet().forEach(Listener::stop);
        try {
            for (Thread thread : listeners.values()) {
                thread.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Listener listener(EventHandler handler) {
        String queue = handler.topic().queueOf(service.name());
        try {
            ConnectionFactory broker = InitialContext.doLookup("jms/" + service.name() + "-subscriptions");
            Queue subscription = InitialContext.doLookup(queue);
            return new Listener(queue, broker, subscription, messages -> inbox.receive(messages, handler));
        } catch (NamingException failure) {
            throw new IllegalStateException("The server's configuration lacks what it takes to hear " + queue, failure);
        }
    }
}
