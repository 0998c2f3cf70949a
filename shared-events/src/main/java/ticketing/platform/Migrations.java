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
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the service's database to this WAR's schema before the service says that it is ready, and then keeps an eye on
 * the database. Two replicas may start at once: Flyway lets one of them migrate while the other waits. A database that
 * is away is asked again every second; a migration that is wrong fails the deployment.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    @Inject
    private Database database;

    @Inject
    private Reachability reachability;

    @Inject
    private Service service;

    @Inject
    private Event<Migrated> migrated;

    private volatile boolean done;

    /** Whether the schema is this WAR's. */
    public boolean isDone() {
        return done;
    }

    @PostConstruct
    void migrate() {
        try {
            migrate("delivery", "classpath:db/delivery");
            migrate("public", "classpath:db/migration");
            done = true;
            migrated.fire(new Migrated());
        } catch (FlywayException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
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

    private void migrate(String schema, String scripts) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database.background())
                .schemas(schema)
                .locations(scripts)
                .callbackLocations(scripts)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
