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

    /** A number, since every driver reads it alike. */
    private static final String NOW = "select cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)";

    @Inject
    private Database database;

    public OffsetDateTime now() {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(NOW);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Instant.ofEpochMilli(row.getLong(1)).atOffset(ZoneOffset.UTC);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not tell the time", failure);
        }
    }
}
