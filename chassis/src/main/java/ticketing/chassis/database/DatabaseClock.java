package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The database's clock, with which deadlines are compared: the same for all instances. UTC, in whole milliseconds. SQL past
 * JPA: the statement reads no table.
 */
@ApplicationScoped
public class DatabaseClock {

    /** SQL expression: milliseconds since 1970. A number, since all drivers read it alike. */
    public static final String MILLIS = "cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)";

    private static final String NOW = "select " + MILLIS;

    @Inject
    Sql sql;

    /** Converts a value of {@link #MILLIS}. */
    public static OffsetDateTime time(long millis) {
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }

    /** @throws DatabaseException if the database is unavailable */
    public OffsetDateTime now() {
        return time(sql.query(NOW, row -> row.getLong(1)).get(0));
    }
}
