package ticketing.identity;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** When the ended sessions are read again. Each request asks for them, and would pay for the call of a session bean. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EndedSessionsRefresh {

    @Inject
    private EndedSessions endedSessions;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void refresh() {
        endedSessions.refresh();
    }
}
