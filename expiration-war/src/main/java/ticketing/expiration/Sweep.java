package ticketing.expiration;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import ticketing.platform.Migrated;
import ticketing.platform.Migrations;
import ticketing.platform.Outage;
import ticketing.request.Log;

/**
 * Announces twice a second what has passed, until nothing is left that has. While the database is away the deadlines
 * wait, and are announced when it is back. Any number of instances share the work.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweep {

    private static final Logger LOG = Log.of(Sweep.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Resource
    private TimerService timers;

    @Inject
    private Countdown countdown;

    @Inject
    private CountdownMetrics metrics;

    @Inject
    private Pulse pulse;

    @Inject
    private Migrations migrations;

    @Inject
    private Clock clock;

    private final SweepTimer own = new SweepTimer();
    private final AtomicBoolean blocked = new AtomicBoolean();

    /** A timer that cannot be made fails the start, but for a database that went away just now. */
    public void windAtStart(@Observes Migrated migrated) {
        throughOutages(() -> own.wind(timers, clock.instant()));
    }

    /** A timer may be lost with the store that kept it: then this start makes another. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void watch() {
        if (migrations.isDone()) {
            if (pulse.isSilentFor(PATIENCE)) {
                throughOutages(() -> own.wind(timers, clock.instant()));
            }
        }
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forget() {
        countdown.forgetEnded();
    }

    /** An earlier start of this instance may have left its timer here, which now is one too many. */
    @Timeout
    void sweep(Timer timer) {
        if (own.is(timer)) {
            throughOutages(this::announceAll);
        } else {
            timer.cancel();
        }
    }

    private void announceAll() {
        List<Missed> missed;
        do {
            missed = countdown.announce();
            metrics.announced(missed);
            pulse.beat();
        } while (missed.size() == Countdown.BATCH);
    }

    private void throughOutages(Runnable work) {
        try {
            work.run();
            if (blocked.getAndSet(false)) {
                LOG.log(Level.INFO, "Deadlines are announced again");
            }
        } catch (RuntimeException failure) {
            if (!Outage.mayPass(failure)) {
                throw failure;
            }
            if (!blocked.getAndSet(true)) {
                LOG.log(Level.WARNING, "Deadlines cannot be announced, and wait: {0}", failure.getMessage());
            }
        }
    }
}
