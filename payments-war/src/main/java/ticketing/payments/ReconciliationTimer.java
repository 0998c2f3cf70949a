package ticketing.payments;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.chassis.batching.Worker;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;

/**
 * Runs the reconciliation every second, and as soon as a refund is due. Any number of instances share the work. While provider
 * or database is unavailable, payments stay due.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReconciliationTimer {

    private static final Logger LOG = Log.of(ReconciliationTimer.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Migrations migrations;

    @Inject
    ProviderTimeout timeout;

    @Inject
    PaymentProvider provider;

    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(executor, this::reconcileAllDue);
        timeout.check();
        LOG.log(Level.INFO, "Payment provider is {0}, with a timeout of {1}", provider.name(), timeout.ofCall());
    }

    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RefundDue due) {
        worker.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (migrations.isDone()) {
            worker.wake();
        }
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }

    private void reconcileAllDue() {
        try {
            boolean more = true;
            while (more && !worker.isStopped()) {
                more = reconciliation.reconcileNext();
            }
        } catch (ProviderUnreachable unreachable) {
            LOG.log(Level.DEBUG, "Payments stay due until the provider responds", unreachable);
        } catch (RuntimeException failure) {
            Level level = SqlFailures.isTransient(failure) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "Payment reconciliation failed; retrying when it is due again", failure);
        }
    }
}
