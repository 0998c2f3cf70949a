package ticketing.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * One schema of the service's database, with a history of its own.
 *
 * @param scripts where its migrations stand on the classpath
 */
public record Schema(String name, String scripts) {

    private static final String LOCK = "select pg_advisory_lock(hashtext('migrations of ' || ?))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('migrations of ' || ?))";

    /**
     * Brings it to the newest script. Replicas that start at once do so one after the other: Flyway's own lock stands in
     * the schema, and so does not cover making it. Returns the newest script's version.
     */
    public String migrate(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            run(connection, LOCK);
            try {
                MigrateResult done = flyway(database).migrate();
                return Objects.requireNonNullElse(done.targetSchemaVersion, done.initialSchemaVersion);
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
