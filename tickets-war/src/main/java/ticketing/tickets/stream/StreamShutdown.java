package ticketing.tickets.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/**
 * Ends all streams when the process is asked to stop: a server waits for open requests before it stops applications, and a
 * stream is a request that never ends by itself.
 */
@ApplicationScoped
class StreamShutdown {

    @Inject
    Subscribers subscribers;

    private Thread hook;

    void start(@Observes Startup start) {
        hook = new Thread(subscribers::close, "end of streams");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The application may stop without the process. */
    @PreDestroy
    void stop() {
        if (!subscribers.isClosed()) {
            Runtime.getRuntime().removeShutdownHook(hook);
            subscribers.close();
        }
    }
}
