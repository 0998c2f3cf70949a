package ticketing.chassis.identity;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import ticketing.chassis.database.DatabaseAvailability;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.database.SchemaMigrated;
import ticketing.chassis.database.Sql;
import ticketing.chassis.database.SqlConnection;
import ticketing.chassis.request.Log;
import ticketing.chassis.request.OnceLogged;
import ticketing.chassis.service.RootCause;

/**
 * Cache of the {@link EndedSessionStore}, refreshed every two seconds, so that each instance refuses a session soon after any
 * instance has recorded its end. While the database is unavailable the cache keeps its content. SQL past JPA, as in the
 * store. Thread-safe.
 */
@ApplicationScoped
class EndedSessions {

    private static final long REFRESH_SECONDS = 2;
    private static final String READ = "select sid from delivery.ended_session where expires > clock_timestamp()";
    private static final String PURGE = "delete from delivery.ended_session where expires <= clock_timestamp()";

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Sql sql;

    @Inject
    Migrations migrations;

    @Inject
    DatabaseAvailability availability;

    private volatile Set<String> ended = Set.of();
    private final OnceLogged reads = new OnceLogged(Log.of(EndedSessions.class));
    private ScheduledFuture<?> refresh;

    public boolean contains(String sid) {
        return ended.contains(sid);
    }

    void start(@Observes Startup start) {
        refresh = scheduler.scheduleWithFixedDelay(this::refresh, REFRESH_SECONDS, REFRESH_SECONDS, TimeUnit.SECONDS);
    }

    /** Without asking the migrations, which are still being constructed. */
    void readAtStart(@Observes SchemaMigrated migrated) {
        readIf(() -> true);
    }

    @PreDestroy
    void stop() {
        if (refresh != null) {
            refresh.cancel(true);
        }
    }

    private void refresh() {
        readIf(() -> migrations.isDone() && availability.isAvailable());
    }

    /** Catches all failures: a scheduled task that throws never runs again. */
    private void readIf(BooleanSupplier condition) {
        try {
            if (condition.getAsBoolean()) {
                ended = Set.copyOf(sql.inBackground(EndedSessions::unexpired));
                reads.succeeded("Ended sessions are read again");
            }
        } catch (RuntimeException | Error failure) {
            reads.failed("Ended sessions cannot be read, the cache keeps its content; retrying every " + REFRESH_SECONDS
                    + " s: " + RootCause.describe(failure));
        }
    }

    private static List<String> unexpired(SqlConnection connection) {
        connection.update(PURGE);
        return connection.query(READ, row -> row.getString("sid"));
    }
}
