package ticketing.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import ticketing.platform.Database;
import ticketing.platform.Migrated;

/** The schema of the sandbox's books, beside our own and with a history of its own. */
@ApplicationScoped
public class SandboxSchema {

    private static final String NAME = "sandbox";

    @Inject
    private Database database;

    private volatile boolean done;

    void migrateAtStart(@Observes Migrated migrated) {
        require();
    }

    /** Makes sure that the schema is there, should the database have gone away while it was made. */
    void require() {
        if (!done) {
            migrate();
        }
    }

    private synchronized void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database.background())
                .schemas(NAME)
                .locations("classpath:db/sandbox")
                .callbackLocations("classpath:db/sandbox")
                .failOnMissingLocations(true)
                .load()
                .migrate();
        done = true;
    }
}
