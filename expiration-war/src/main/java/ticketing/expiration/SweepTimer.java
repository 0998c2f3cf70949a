package ticketing.expiration;

import jakarta.ejb.NoSuchObjectLocalException;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import ticketing.platform.Ids;

/**
 * The persistent timer of one start of one instance. A container fires a timer only under the host name that made it,
 * and keeps it when the host is gone: so each start makes its own, and clears away what others left.
 */
final class SweepTimer {

    private static final long EVERY_MILLIS = 500;
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    private final String name = "sweep@" + host() + "/" + Ids.next();

    /** Makes it, in place of the one that this start may have made before. */
    void wind(TimerService timers, Instant now) {
        for (Timer timer : timers.getTimers()) {
            cancelIfUseless(timer, now);
        }
        timers.createIntervalTimer(0, EVERY_MILLIS, new TimerConfig(name, true));
    }

    boolean is(Timer timer) {
        return name.equals(timer.getInfo());
    }

    private void cancelIfUseless(Timer timer, Instant now) {
        try {
            if (timer.isPersistent() && (is(timer) || isAbandoned(timer, now))) {
                timer.cancel();
            }
        } catch (NoSuchObjectLocalException gone) {
            // Another instance that starts has just cleared it away.
            return;
        }
    }

    private static boolean isAbandoned(Timer timer, Instant now) {
        return timer.getNextTimeout().toInstant().isBefore(now.minus(ABANDONED));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            throw new IllegalStateException("This host's own name must resolve: timers are bound to it", nameless);
        }
    }
}
