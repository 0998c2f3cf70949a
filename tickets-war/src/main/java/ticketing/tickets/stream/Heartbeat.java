package ticketing.tickets.stream;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every fifteen seconds a sign of life for whoever is connected. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Heartbeat {

    @Inject
    private Audience audience;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void beat() {
        audience.keepAlive();
    }
}
