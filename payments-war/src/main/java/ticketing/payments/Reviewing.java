package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Place;

/**
 * What payers see of their payments; lists begin with the oldest. In a transaction, though nothing changes: outside of
 * one a read that finds the database hanging is tried again and again while its caller waits.
 */
@Transactional
@ApplicationScoped
public class Reviewing {

    @Inject
    private Payments payments;

    public Optional<Payment> find(String id, String userId) {
        return payments.find(id, userId);
    }

    public List<Payment> ofUser(String userId, Place after, int limit) {
        return payments.ofUser(userId, after, limit);
    }

    /** The user's payments for one order. */
    public List<Payment> ofOrder(String userId, String orderId, Place after, int limit) {
        return payments.ofOrder(userId, orderId, after, limit);
    }
}
