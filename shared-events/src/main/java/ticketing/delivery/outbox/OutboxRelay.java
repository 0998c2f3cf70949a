package ticketing.delivery.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.time.Duration;
import ticketing.chassis.batching.Worker;
import ticketing.chassis.database.DatabaseAvailability;
import ticketing.chassis.database.DatabaseException;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.request.Log;
import ticketing.chassis.request.OnceLogged;
import ticketing.chassis.service.RootCause;
import ticketing.chassis.service.ServiceName;

/**
 * Relays the outbox to the broker: woken after each commit, and every two seconds in case a wake-up was lost. Of all
 * instances one sends at a time. While broker or database is unavailable the events stay in the outbox.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxRelay {

    /** A batch of ten events costs little more than a single event. */
    private static final Duration MAX_LINGER = Duration.ofMillis(50);

    @Resource
    ManagedExecutorService executor;

    @Inject
    OutboxRelayBatch batch;

    @Inject
    Migrations migrations;

    @Inject
    DatabaseAvailability availability;

    @Inject
    ServiceName service;

    private final OnceLogged sending = new OnceLogged(Log.of(OutboxRelay.class));
    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(executor, MAX_LINGER, this::drain);
    }

    /** Requests a run. Returns at once. */
    public void wake() {
        worker.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void poll() {
        if (migrations.isDone() && availability.isAvailable()) {
            wake();
        }
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }

    /** Returns how many events were sent. */
    private int drain() {
        int sent = 0;
        try {
            int last = OutboxRelayBatch.SIZE;
            while (last == OutboxRelayBatch.SIZE && !worker.isStopped()) {
                last = batch.send();
                sent += last;
            }
            sending.succeeded("Outbox of " + service.name() + " is sent again");
        } catch (JMSException | DatabaseException failure) {
            sending.failed("Outbox of " + service.name() + " cannot be sent; its events wait, retrying every 2 s: "
                    + RootCause.describe(failure));
        }
        return sent;
    }
}
