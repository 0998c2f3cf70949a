package ticketing.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ticketing.chassis.database.Sql;

/**
 * Deletes inbox and failure rows older than 14 days, hourly: the broker redelivers no message that old. SQL past JPA: no row
 * is read.
 */
@Singleton
public class DeliveryRetention {

    private static final String OLDER = " < clock_timestamp() - interval '14 days'";
    private static final String PURGE_INBOX = "delete from delivery.inbox where received_at" + OLDER;
    private static final String PURGE_FAILURES = "delete from delivery.failure where failed_at" + OLDER;

    @Inject
    Sql sql;

    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void purge() {
        sql.update(PURGE_INBOX);
        sql.update(PURGE_FAILURES);
    }
}
