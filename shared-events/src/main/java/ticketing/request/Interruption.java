package ticketing.request;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Something that stops and goes on again, told once each time however often it is tried meanwhile. */
public final class Interruption {

    private final Logger log;
    private final AtomicBoolean lasts = new AtomicBoolean();

    public Interruption(Logger log) {
        this.log = log;
    }

    /** It does not go; a warning, unless it did not before. */
    public void because(String words) {
        if (!lasts.getAndSet(true)) {
            log.log(Level.WARNING, words);
        }
    }

    /** It goes; told if it did not before. */
    public void isOver(String words) {
        if (lasts.getAndSet(false)) {
            log.log(Level.INFO, words);
        }
    }
}
