package ticketing.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import ticketing.platform.Database;
import ticketing.platform.Migrated;
import ticketing.platform.Schema;

/** The schema of the sandbox's books, beside our own and with a history of its own. */
@ApplicationScoped
public class SandboxSchema {

    private static final Schema SCHEMA = new Schema("sandbox", "classpath:db/sandbox");

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
        try {
            SCHEMA.migrate(database.background());
            done = true;
        } catch (SQLException failure) {
            throw new IllegalStateException("The sandbox's schema cannot be made", failure);
        }
    }
}
