package ticketing.chassis.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * One schema of the service's database, with a migration history of its own.
 *
 * @param scripts the migrations' location on the classpath
 */
public record DatabaseSchema(String name, String scripts) {

    private static final String LOCK = "select pg_advisory_lock(hashtext('migrations of ' || ?))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('migrations of ' || ?))";

    /**
     * Migrates to the newest script and returns its version. Instances that start at once migrate one after the other under
     * an advisory lock: Flyway's own lock is a table in the schema, and so does not cover the schema's creation.
     *
     * @throws SQLException if the database is unavailable
     */
    public String migrate(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            run(connection, LOCK);
            try {
                MigrateResult result = flyway(database).migrate();
                return Objects.requireNonNullElse(result.targetSchemaVersion, result.initialSchemaVersion);
            } finally {
                run(connection, UNLOCK);
            }
        }
    }

    private Flyway flyway(DataSource database) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .schemas(name)
                .locations(scripts)
                .callbackLocations(scripts)
                .failOnMissingLocations(true)
                .load();
    }

    private void run(Connection connection, String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, name);
            prepared.execute();
        }
    }
}
