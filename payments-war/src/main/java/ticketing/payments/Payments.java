package ticketing.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.RowLocks;
import ticketing.chassis.database.Sql;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.service.Ids;

/**
 * All payments. Lists are sorted by {@code createdAt}, the oldest first. SQL past JPA for {@code skip locked}, which JPQL
 * lacks.
 */
@Dependent
class Payments {

    private static final String OF_USER = "select p from Payment p where p.purchase.userId = :user";
    private static final String OF_ORDER = OF_USER + " and p.purchase.orderId = :order";
    /** The first condition bounds the index scan; the second skips rows of the same moment. */
    private static final String AFTER = " and p.createdAt >= :createdAt and (p.createdAt > :createdAt or p.id > :id)"
            + " order by p.createdAt, p.id";

    private static final String PENDING_OR_CAPTURED =
            "select p from Payment p where p.purchase.orderId = :order and p.status in"
                    + " (ticketing.payments.PaymentStatus.PENDING, ticketing.payments.PaymentStatus.CAPTURED)";
    /** Rows that another instance is claiming are skipped. */
    private static final String DUE = "select id from payment where due_at <= clock_timestamp()"
            + " order by due_at limit 1 for update skip locked";
    /** An empty text matches all. */
    private static final String SEARCH = "select p from Payment p where ('' = :order or p.purchase.orderId = :order)"
            + " and ('' = :user or p.purchase.userId = :user) and p.createdAt <= :createdAt"
            + " and (p.createdAt < :createdAt or p.id < :id) order by p.createdAt desc, p.id desc";

    @PersistenceContext
    EntityManager database;

    @Inject
    Sql sql;

    Optional<Payment> find(String id) {
        return Ids.isValid(id) ? Optional.ofNullable(database.find(Payment.class, id)) : Optional.empty();
    }

    /** Payments of all users, the newest first. */
    List<Payment> search(PaymentSearch search) {
        TypedQuery<Payment> query = database.createQuery(SEARCH, Payment.class);
        query.setParameter("order", search.orderId());
        return page(query, search.userId(), search.after(), search.limit());
    }

    List<Payment> ofUser(String userId, KeysetPosition after, int limit) {
        return page(database.createQuery(OF_USER + AFTER, Payment.class), userId, after, limit);
    }

    List<Payment> ofOrder(String userId, String orderId, KeysetPosition after, int limit) {
        TypedQuery<Payment> query = database.createQuery(OF_ORDER + AFTER, Payment.class);
        return page(query.setParameter("order", orderId), userId, after, limit);
    }

    /** @throws Refusal if another payment for the order was added first */
    void add(Payment payment) {
        try {
            database.persist(payment);
            database.flush();
        } catch (PersistenceException failure) {
            throw SqlFailures.violates(failure, "one_payment_per_order")
                    ? PaymentRefusals.paymentInProgress()
                    : failure;
        }
    }

    /** The order's pending or captured payment; the database allows one. */
    Optional<Payment> pendingOrCaptured(String orderId) {
        return database.createQuery(PENDING_OR_CAPTURED, Payment.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }

    Optional<Payment> findForUpdate(String id) {
        return RowLocks.findForUpdate(database, Payment.class, id);
    }

    /** The payment that has been due longest, under its row's lock; empty when none is due. */
    Optional<Payment> findDueForUpdate() {
        return sql.query(DUE, row -> row.getString(1)).stream().findFirst().flatMap(this::findForUpdate);
    }

    private static List<Payment> page(TypedQuery<Payment> query, String userId, KeysetPosition after, int limit) {
        return query.setParameter("user", userId)
                .setParameter("createdAt", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }
}
