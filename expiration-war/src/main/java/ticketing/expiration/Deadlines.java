package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.chassis.database.Sql;
import ticketing.chassis.request.RequestContext;

/**
 * Deadlines that are not published yet, and the orders that ended while they had none here. SQL past JPA: each operation is one statement over both
 * tables, or over many rows. Times are compared with the database's clock.
 */
@ApplicationScoped
class Deadlines {

    /** Serializes the creation and the end of one order, whose events may be handled concurrently. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String ADD =
            "insert into deadline (order_id, due_at, request_id, traceparent) select ?, ?, ?, ?"
                    + " where not exists (select 1 from ended_order where order_id = ?) on conflict do nothing";
    private static final String REMOVE = "with removed as (delete from deadline where order_id = ? returning order_id),"
            + " ended as (insert into ended_order (order_id) select ? where not exists (select 1 from removed)"
            + " on conflict do nothing) select order_id from removed";
    /**
     * Reads the clock once, and selects into an array, so that both indexes are used however few rows there are. Skips rows
     * that another instance is claiming.
     */
    private static final String REMOVE_PASSED =
            "delete from deadline where order_id = any (array(select order_id from deadline"
                    + " where due_at <= (select clock_timestamp()) order by due_at limit ? for update skip locked))"
                    + " returning order_id, cast(extract(epoch from clock_timestamp() - due_at) as double precision)"
                    + " as lateness, request_id, traceparent";

    private static final String PURGE =
            "delete from ended_order where ended_at < clock_timestamp() - interval '14 days'";

    @Inject
    Sql sql;

    /** Returns false if the order has a deadline already, or has ended. */
    boolean add(Deadline deadline) {
        lock(deadline.orderId());
        RequestContext context = deadline.requestContext();
        return sql.update(
                        ADD,
                        deadline.orderId(),
                        deadline.dueAt(),
                        context.requestId(),
                        context.traceparent(),
                        deadline.orderId())
                == 1;
    }

    /** Returns false if there was none; then none will be added later either. */
    boolean remove(String orderId) {
        lock(orderId);
        return !sql.query(REMOVE, row -> orderId, orderId, orderId).isEmpty();
    }

    /** Deletes and returns deadlines that have passed, the oldest first, {@code limit} at most. */
    List<PassedDeadline> removePassed(int limit) {
        return sql.query(
                REMOVE_PASSED,
                row -> PassedDeadline.of(
                        row.getString("order_id"),
                        row.getDouble("lateness"),
                        new RequestContext(row.getString("request_id"), row.getString("traceparent"))),
                limit);
    }

    /** Deletes the records of orders that ended more than 14 days ago: the broker redelivers no event that old. */
    void purgeEndedOrders() {
        sql.update(PURGE);
    }

    private void lock(String orderId) {
        sql.query(LOCK, row -> true, orderId);
    }
}
