package ticketing.chassis.request;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Logs the start and the end of a failure once each, however often the failing work is retried. Thread-safe. */
public final class OnceLogged {

    private final Logger log;
    private final AtomicBoolean failing = new AtomicBoolean();

    public OnceLogged(Logger log) {
        this.log = log;
    }

    /** Records a failure; logs the message as WARNING unless the last attempt failed too. */
    public void failed(String message) {
        if (!failing.getAndSet(true)) {
            log.log(Level.WARNING, message);
        }
    }

    /** Records a success; logs the message as INFO if the last attempt failed. */
    public void succeeded(String message) {
        if (failing.getAndSet(false)) {
            log.log(Level.INFO, message);
        }
    }
}
