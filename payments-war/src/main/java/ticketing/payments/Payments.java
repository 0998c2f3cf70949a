package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Ids;
import ticketing.platform.Outage;
import ticketing.platform.Place;

/** All payments. Lists are sorted by {@code createdAt}, the oldest first. */
@ApplicationScoped
public class Payments {

    private static final String OF_USER = "select p from Payment p where p.purchase.userId = :user";
    private static final String OF_ORDER = OF_USER + " and p.purchase.orderId = :order";

    /** The first condition bounds the walk through the index; the second leaves out what was created at once. */
    private static final String AFTER = " and p.createdAt >= :createdAt and (p.createdAt > :createdAt or p.id > :id)"
            + " order by p.createdAt, p.id";

    private static final String OPEN = "select p from Payment p where p.purchase.orderId = :order and p.status in"
            + " (ticketing.payments.PaymentStatus.PENDING, ticketing.payments.PaymentStatus.CAPTURED)";

    /** Rows that another replica is taking up are no longer due. */
    private static final String DUE = "select id from payment where due_at <= clock_timestamp()"
            + " order by due_at limit 1 for update skip locked";

    /** An empty text stands for any. */
    private static final String SEARCH = "select p from Payment p where ('' = :order or p.purchase.orderId = :order)"
            + " and ('' = :user or p.purchase.userId = :user) and p.createdAt <= :createdAt"
            + " and (p.createdAt < :createdAt or p.id < :id) order by p.createdAt desc, p.id desc";

    @PersistenceContext
    private EntityManager database;

    Optional<Payment> find(String id) {
        return Ids.isPossible(id) ? Optional.ofNullable(database.find(Payment.class, id)) : Optional.empty();
    }

    /** Whoever's payments they are, the newest first. */
    List<Payment> search(PaymentSearch wanted) {
        TypedQuery<Payment> query = database.createQuery(SEARCH, Payment.class);
        query.setParameter("order", wanted.orderId());
        return page(query, wanted.userId(), wanted.after(), wanted.limit());
    }

    /** The user's payment with that id. */
    Optional<Payment> find(String id, String userId) {
        return find(id).filter(payment -> payment.userId().equals(userId));
    }

    List<Payment> ofUser(String userId, Place after, int limit) {
        return page(database.createQuery(OF_USER + AFTER, Payment.class), userId, after, limit);
    }

    /** The user's payments for one order. */
    List<Payment> ofOrder(String userId, String orderId, Place after, int limit) {
        TypedQuery<Payment> query = database.createQuery(OF_ORDER + AFTER, Payment.class);
        return page(query.setParameter("order", orderId), userId, after, limit);
    }

    /** @throws PaymentInProgress if another payment for the order got there first */
    void add(Payment payment) {
        try {
            database.persist(payment);
            database.flush();
        } catch (PersistenceException refused) {
            throw Outage.violates(refused, "one_payment_per_order") ? new PaymentInProgress() : refused;
        }
    }

    /** The one payment that is captured for the order, or may yet be. */
    Optional<Payment> openFor(String orderId) {
        return database.createQuery(OPEN, Payment.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }

    Optional<Payment> lock(String id) {
        return Ids.isPossible(id)
                ? Optional.ofNullable(database.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** The payment that has been due the longest, locked; nothing when none is due. */
    Optional<Payment> lockDue() {
        List<?> ids = database.createNativeQuery(DUE).getResultList();
        return ids.stream().findFirst().flatMap(id -> lock(id.toString()));
    }

    private static List<Payment> page(TypedQuery<Payment> query, String userId, Place after, int limit) {
        return query.setParameter("user", userId)
                .setParameter("createdAt", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }
}
