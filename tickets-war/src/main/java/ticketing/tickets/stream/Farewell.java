package ticketing.tickets.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/**
 * Ends all streams when the process is asked to end. A server waits for open requests before it stops applications, and
 * a stream is a request that never ends by itself.
 */
@ApplicationScoped
public class Farewell {

    @Inject
    private Audience audience;

    private Thread hook;

    void begin(@Observes Startup start) {
        hook = new Thread(audience::close, "end of streams");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The application ends, and perhaps the process does not. */
    @PreDestroy
    void end() {
        if (!audience.isClosed()) {
            Runtime.getRuntime().removeShutdownHook(hook);
            audience.close();
        }
    }
}
