package ticketing.tickets.stream;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Sends a heartbeat to all subscribers every fifteen seconds. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class StreamHeartbeat {

    @Inject
    Subscribers subscribers;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void beat() {
        subscribers.keepAlive();
    }
}
