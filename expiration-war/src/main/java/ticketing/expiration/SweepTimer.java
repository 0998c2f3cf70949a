package ticketing.expiration;

import jakarta.ejb.NoSuchObjectLocalException;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import ticketing.chassis.service.Ids;

/**
 * The persistent timer of one start of one instance. A container fires a timer only on the host that created it, and keeps it
 * after that host is removed: so each start creates its own, and cancels abandoned ones.
 */
final class SweepTimer {

    private static final long INTERVAL_MILLIS = 500;
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(1);

    private final String name = "sweep@" + host() + "/" + Ids.next();

    /** Creates it, in place of the one that this start may have created before. */
    void start(TimerService timers, Instant now) {
        for (Timer timer : timers.getTimers()) {
            cancelIfObsolete(timer, now);
        }
        timers.createIntervalTimer(0, INTERVAL_MILLIS, new TimerConfig(name, true));
    }

    boolean is(Timer timer) {
        return name.equals(timer.getInfo());
    }

    private void cancelIfObsolete(Timer timer, Instant now) {
        try {
            if (timer.isPersistent() && (is(timer) || isAbandoned(timer, now))) {
                timer.cancel();
            }
        } catch (NoSuchObjectLocalException cancelled) {
            // Another instance that is starting has just cancelled it.
            return;
        }
    }

    private static boolean isAbandoned(Timer timer, Instant now) {
        return timer.getNextTimeout().toInstant().isBefore(now.minus(ABANDONED_AFTER));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("This host's own name must resolve: timers are bound to it", unknown);
        }
    }
}
