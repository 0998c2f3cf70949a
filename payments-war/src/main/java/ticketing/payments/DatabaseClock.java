package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The clock by which deadlines are judged, the same for all replicas: the database's, in whole milliseconds. */
@ApplicationScoped
public class DatabaseClock {

    /** A number, since every driver reads it alike. */
    private static final String NOW = "select cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)";

    @PersistenceContext
    private EntityManager database;

    OffsetDateTime now() {
        Number millis = (Number) database.createNativeQuery(NOW).getSingleResult();
        return Instant.ofEpochMilli(millis.longValue()).atOffset(ZoneOffset.UTC);
    }
}
