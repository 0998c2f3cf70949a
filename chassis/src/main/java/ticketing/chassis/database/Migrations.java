package ticketing.chassis.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import ticketing.chassis.request.Log;
import ticketing.chassis.service.ServiceName;

/**
 * Migrates the service's database before the service is ready: each {@link DatabaseSchema} that CDI produces, then the
 * service's own tables. Probes the database every second, and retries a pending migration as soon as it is available. Of
 * instances that start at once one migrates and the others wait. A wrong migration fails the deployment.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Log.of(Migrations.class);
    private static final DatabaseSchema OWN = new DatabaseSchema("public", "classpath:db/migration");

    @Inject
    Database database;

    @Inject
    DatabaseAvailability availability;

    @Inject
    Instance<DatabaseSchema> schemas;

    @Inject
    ServiceName service;

    @Inject
    Event<SchemaMigrated> migrated;

    private volatile boolean done;
    private volatile String version = "";

    /** Whether the database has this WAR's schema. */
    public boolean isDone() {
        return done;
    }

    /** The newest migration of the service's own tables; empty before it is done. */
    public String version() {
        return version;
    }

    @PostConstruct
    void migrate() {
        try {
            for (DatabaseSchema schema : schemas) {
                schema.migrate(database.background());
            }
            version = OWN.migrate(database.background());
            done = true;
            migrated.fire(new SchemaMigrated());
        } catch (FlywayException | SQLException failure) {
            if (!SqlFailures.isConnectionLoss(failure)) {
                throw new IllegalStateException("The database of " + service.name() + " cannot be migrated", failure);
            }
            availability.markUnavailable();
            LOG.log(Level.WARNING, "Migrations of {0} wait for its database; retrying every second", service.name());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void probe() {
        if (availability.probe() && !done) {
            migrate();
        }
    }
}
