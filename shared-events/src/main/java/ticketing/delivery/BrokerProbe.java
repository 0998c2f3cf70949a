package ticketing.delivery;

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
import ticketing.request.Log;

/** Asks the broker every five seconds for a sign of life, so that it is known to be away before anything is to be sent. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BrokerProbe {

    private static final Logger LOG = Log.of(BrokerProbe.class);

    @Inject
    private Post post;

    private volatile boolean reachable;

    /** Whether it answered the last time; false until it has for the first time. */
    public boolean isReachable() {
        return reachable;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void ask() {
        try {
            post.greet();
            reachable = true;
        } catch (JMSException away) {
            reachable = false;
            LOG.log(Level.DEBUG, "The probe found no broker", away);
        }
    }
}
