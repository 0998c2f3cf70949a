package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ticketing.request.Cause;

/** All deadlines that have not passed, and the orders that are not to get one any more. The database's clock judges. */
@ApplicationScoped
public class Deadlines {

    /** The beginning and the end of an order may be heard at the same time: each waits for the other. */
    private static final String IN_TURN = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private static final String ADD =
            "insert into deadline (order_id, due_at, request_id, traceparent) select ?1, ?2, ?3, ?4"
                    + " where not exists (select 1 from ended_order where order_id = ?1) on conflict do nothing";
    private static final String REMOVE =
            "with removed as (delete from deadline where order_id = ?1 returning order_id),"
                    + " ended as (insert into ended_order (order_id) select ?1 where not exists (select 1 from removed)"
                    + " on conflict do nothing) select count(*) from removed";

    /**
     * The clock is read once, and the due are an array, so that both indexes are used, however few rows there are; those
     * that another replica has in hand are left to it.
     */
    private static final String TAKE = "delete from deadline where order_id = any (array(select order_id from deadline"
            + " where due_at <= (select clock_timestamp()) order by due_at limit ?1 for update skip locked))"
            + " returning order_id, cast(extract(epoch from clock_timestamp() - due_at) as double precision),"
            + " request_id, traceparent";

    private static final String FORGET =
            "delete from ended_order where ended_at < clock_timestamp() - interval '14 days'";

    @PersistenceContext
    private EntityManager database;

    /** Returns false if the order has one already, or has ended. */
    boolean add(Deadline deadline) {
        wait(deadline.orderId());
        return database.createNativeQuery(ADD)
                        .setParameter(1, deadline.orderId())
                        .setParameter(2, deadline.dueAt())
                        .setParameter(3, deadline.cause().requestId())
                        .setParameter(4, deadline.cause().traceparent())
                        .executeUpdate()
                == 1;
    }

    /** Returns false if there was none; then there will be none later either. */
    boolean remove(String orderId) {
        wait(orderId);
        Object removed =
                database.createNativeQuery(REMOVE).setParameter(1, orderId).getSingleResult();
        return ((Number) removed).intValue() == 1;
    }

    /** Takes out those that have passed, the oldest first, and at most as many as asked for. */
    @SuppressWarnings("unchecked")
    List<Missed> take(int most) {
        List<Object[]> rows =
                database.createNativeQuery(TAKE).setParameter(1, most).getResultList();
        return rows.stream().map(Deadlines::missed).toList();
    }

    private static Missed missed(Object[] row) {
        Cause cause = new Cause((String) row[2], (String) row[3]);
        return Missed.by((String) row[0], ((Number) row[1]).doubleValue(), cause);
    }

    /** Forgets orders that ended so long ago that no broker will say again that they began. */
    void forgetEnded() {
        database.createNativeQuery(FORGET).executeUpdate();
    }

    private void wait(String orderId) {
        database.createNativeQuery(IN_TURN).setParameter(1, orderId).getSingleResult();
    }
}
