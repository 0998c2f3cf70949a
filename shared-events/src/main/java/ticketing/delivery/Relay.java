package ticketing.delivery;

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
import java.lang.System.Logger;
import java.sql.SQLException;
import java.time.Duration;
import ticketing.platform.Migrations;
import ticketing.platform.Reachability;
import ticketing.platform.Service;
import ticketing.platform.Worker;
import ticketing.request.Interruption;
import ticketing.request.Log;

/**
 * Carries the outbox to the broker: woken by each commit, and every two seconds by itself in case a wake was lost. Of
 * all replicas one sends at a time. While the broker or the database is away the events wait where they are.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Relay {

    private static final Logger LOG = Log.of(Relay.class);

    /** A batch costs little more for ten events than for one. */
    private static final Duration LONGEST_REST = Duration.ofMillis(50);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RelayBatch batch;

    @Inject
    private Migrations migrations;

    @Inject
    private Reachability reachability;

    @Inject
    private Service service;

    private final Interruption block = new Interruption(LOG);
    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(executor, LONGEST_REST, this::drain);
    }

    /** There is something to send. Returns at once. */
    public void wake() {
        worker.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sweep() {
        if (migrations.isDone() && reachability.isReachable()) {
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
            int last = RelayBatch.SIZE;
            while (last == RelayBatch.SIZE && !worker.isStopped()) {
                last = batch.send();
                sent += last;
            }
            block.isOver("The outbox of " + service.name() + " is sent again");
        } catch (JMSException | SQLException away) {
            block.because("The outbox of " + service.name() + " cannot be sent, its events wait: " + away.getMessage());
        }
        return sent;
    }
}
