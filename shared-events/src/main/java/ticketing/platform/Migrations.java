package ticketing.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import ticketing.request.Log;

/**
 * Brings the service's database to this WAR's schema before the service says that it is ready, and then keeps an eye on
 * the database. Replicas may start at once: one of them migrates while the others wait. A database that
 * is away is asked again every second; a migration that is wrong fails the deployment.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Log.of(Migrations.class);

    @Inject
    private Database database;

    @Inject
    private Reachability reachability;

    @Inject
    private Service service;

    @Inject
    private Event<Migrated> migrated;

    private volatile boolean done;
    private volatile String version = "";

    /** Whether the schema is this WAR's. */
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
            new Schema("delivery", "classpath:db/delivery").migrate(database.background());
            version = new Schema("public", "classpath:db/migration").migrate(database.background());
            done = true;
            migrated.fire(new Migrated());
        } catch (FlywayException | SQLException failure) {
            if (!Outage.isBehind(failure)) {
                throw new IllegalStateException("The database of " + service.name() + " cannot be migrated", failure);
            }
            reachability.lost();
            LOG.log(Level.WARNING, "{0} waits for its database before it can migrate it", service.name());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void watch() {
        if (reachability.probe() && !done) {
            migrate();
        }
    }
}
