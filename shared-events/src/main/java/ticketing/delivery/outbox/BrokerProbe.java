package ticketing.delivery.outbox;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.chassis.request.Log;

/** Probes the broker every five seconds, so that its loss is known before the next event is to be sent. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BrokerProbe {

    private static final Logger LOG = Log.of(BrokerProbe.class);

    @Inject
    EventSender sender;

    private volatile boolean reachable;

    /** The result of the last probe; false before the first. */
    public boolean isReachable() {
        return reachable;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void probe() {
        try {
            sender.connect();
            reachable = true;
        } catch (JMSException failure) {
            reachable = false;
            LOG.log(Level.DEBUG, "The probe could not connect to the broker", failure);
        }
    }
}
