package ticketing.payments.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.http.Page;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;
import ticketing.payments.Paying;
import ticketing.payments.Payment;

/** The query parameters of the list of a buyer's own payments: all, or those for one order. */
public class OwnPaymentsParams {

    @QueryParam("orderId")
    String orderId;

    /**
     * Finds the page that the parameters describe, the oldest payments first.
     *
     * @throws Refusal if a parameter is not allowed
     */
    Page<Payment> page(PageQuery page, Paying payments, String userId) {
        return page.oldestFirst((after, limit) -> find(payments, userId, after, limit), OwnPaymentsParams::position);
    }

    private List<Payment> find(Paying payments, String userId, KeysetPosition after, int limit) {
        if (orderId == null) {
            return payments.ofUser(userId, after, limit);
        }
        if (orderId.isEmpty() || orderId.length() > Ids.MAX_LENGTH) {
            throw Refusals.invalid("orderId", "Invalid value");
        }
        return Ids.isValid(orderId) ? payments.ofOrder(userId, orderId, after, limit) : List.of();
    }

    private static KeysetPosition position(Payment payment) {
        return new KeysetPosition(payment.createdAt(), payment.id());
    }
}
