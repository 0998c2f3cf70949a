package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The clock that judges deadlines, one for all replicas: the database's. In UTC, in whole milliseconds. */
@ApplicationScoped
public class DatabaseClock {

    /** What it says, for a statement that asks for more. A number, since every driver reads it alike. */
    public static final String MILLIS = "cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)";

    private static final String NOW = "select " + MILLIS;

    @Inject
    private Database database;

    /** The time that {@link #MILLIS} has given. */
    public static OffsetDateTime time(long millis) {
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }

    public OffsetDateTime now() {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(NOW);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return time(row.getLong(1));
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not tell the time", failure);
        }
    }
}
