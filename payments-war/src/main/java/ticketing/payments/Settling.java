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
import ticketing.platform.Migrations;
import ticketing.platform.Outage;
import ticketing.platform.Worker;
import ticketing.request.Log;

/**
 * When payments are settled: every second, and a refund as soon as it is due. Any number of replicas share the work.
 * While the provider or the database is away it waits where it is.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Settling {

    private static final Logger LOG = Log.of(Settling.class);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Settlement settlement;

    @Inject
    private Migrations migrations;

    @Inject
    private Patience patience;

    @Inject
    private CardProcessor processor;

    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(executor, this::settleAllDue);
        patience.check();
        LOG.log(Level.INFO, "Cards are charged by {0}, which has {1} to answer", processor.name(), patience.timeout());
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

    private void settleAllDue() {
        try {
            boolean more = true;
            while (more && !worker.isStopped()) {
                more = settlement.settleNext();
            }
        } catch (ProviderUnreachable away) {
            LOG.log(Level.DEBUG, "What is due waits for the provider", away);
        } catch (RuntimeException failure) {
            Level level = Outage.mayPass(failure) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "A payment could not be settled; it is due again later", failure);
        }
    }
}
