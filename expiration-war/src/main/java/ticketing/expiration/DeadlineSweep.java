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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.database.SchemaMigrated;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;
import ticketing.chassis.request.OnceLogged;
import ticketing.chassis.service.RootCause;

/**
 * Publishes passed deadlines twice a second by a persistent timer, in batches until none is left. While the database is
 * unavailable the deadlines stay stored. Any number of instances share the work.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineSweep {

    /** Without a sweep for so long its timer is created again. */
    private static final Duration MAX_SILENCE = Duration.ofSeconds(15);

    @Resource
    TimerService timers;

    @Inject
    SchedulingExpirations expirations;

    @Inject
    DeadlineMetrics metrics;

    @Inject
    SweepHeartbeat heartbeat;

    @Inject
    Migrations migrations;

    @Inject
    Clock clock;

    private final SweepTimer timer = new SweepTimer();
    private final OnceLogged creation = new OnceLogged(Log.of(DeadlineSweep.class));
    private final OnceLogged publishing = new OnceLogged(Log.of(DeadlineSweep.class));

    /** A timer that cannot be created fails the start, unless the database has just become unavailable. */
    public void startTimer(@Observes SchemaMigrated migrated) {
        createTimer();
    }

    /** The timer store may lose the timer. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void restartTimer() {
        if (migrations.isDone() && heartbeat.isOlderThan(MAX_SILENCE)) {
            createTimer();
        }
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void purge() {
        expirations.purgeEndedOrders();
    }

    /** A timer of an earlier start of this instance is cancelled. */
    @Timeout
    void sweep(Timer fired) {
        if (timer.is(fired)) {
            publishOrRetryLater();
        } else {
            fired.cancel();
        }
    }

    private void publishBatches() {
        List<PassedDeadline> passed;
        do {
            passed = expirations.publish();
            metrics.published(passed);
            heartbeat.beat();
        } while (passed.size() == SchedulingExpirations.BATCH);
    }

    /** After a transient failure the next sweep retries. */
    private void publishOrRetryLater() {
        try {
            publishBatches();
            publishing.succeeded("Deadlines are published again");
        } catch (RuntimeException failure) {
            requireTransient(failure);
            publishing.failed(
                    "Deadlines cannot be published; they wait, retrying every 0.5 s: " + RootCause.describe(failure));
        }
    }

    private void createTimer() {
        try {
            timer.start(timers, clock.instant());
            creation.succeeded("The sweep timer is created");
        } catch (RuntimeException failure) {
            requireTransient(failure);
            creation.failed("The sweep timer cannot be created; retrying every 5 s: " + RootCause.describe(failure));
        }
    }

    private static void requireTransient(RuntimeException failure) {
        if (!SqlFailures.isTransient(failure)) {
            throw failure;
        }
    }
}
