package ticketing.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Forgets once an hour what no broker will deliver again: events heard more than a fortnight ago. */
@Singleton
public class Forgetting {

    @PersistenceContext
    private EntityManager database;

    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void forget() {
        forgetOlderThan("delivery.inbox", "received_at");
        forgetOlderThan("delivery.failure", "failed_at");
    }

    private void forgetOlderThan(String table, String column) {
        String old = "delete from " + table + " where " + column + " < clock_timestamp() - interval '14 days'";
        database.createNativeQuery(old).executeUpdate();
    }
}
