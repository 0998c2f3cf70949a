package ticketing.auth;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.platform.Migrated;
import ticketing.platform.Migrations;
import ticketing.platform.Outage;
import ticketing.request.Log;

/**
 * Sees to it that the administrator whom the settings name has an account, the role and the configured password: as
 * soon as the database has its schema, and again every ten seconds should the database go away meanwhile.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

    private static final Logger LOG = Log.of(FirstAdministrator.class);

    @Inject
    private Appointment appointment;

    @Inject
    private Migrations migrations;

    private volatile boolean late;

    public void appointAtStart(@Observes Migrated migrated) {
        appoint();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void appointAtLast() {
        if (late && migrations.isDone()) {
            appoint();
        }
    }

    private void appoint() {
        try {
            appointment.make();
            late = false;
        } catch (RuntimeException failure) {
            if (!Outage.mayPass(failure)) {
                throw failure;
            }
            late = true;
            LOG.log(Level.WARNING, "The first administrator waits for the database");
        }
    }
}
