package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The clock that judges deadlines: one for all replicas. In UTC, to the millisecond. */
@ApplicationScoped
class DatabaseClock {

    private static final String NOW = "select cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)";

    @PersistenceContext
    private EntityManager database;

    OffsetDateTime now() {
        Object millis = database.createNativeQuery(NOW).getSingleResult();
        return Instant.ofEpochMilli(((Number) millis).longValue()).atOffset(ZoneOffset.UTC);
    }
}
