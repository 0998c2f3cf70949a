package ticketing.payments.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;
import ticketing.payments.ManagingPayments;
import ticketing.payments.Payment;
import ticketing.payments.PaymentSearch;

/** The query parameters of an operator's search: at least one is required. */
public class PaymentSearchParams {

    @QueryParam("orderId")
    @DefaultValue("")
    String orderId;

    @QueryParam("userId")
    @DefaultValue("")
    String userId;

    /** An id that is not valid has no payments. */
    List<Payment> find(ManagingPayments payments, KeysetPosition after, int limit) {
        if (orderId.isEmpty() && userId.isEmpty()) {
            throw Refusals.invalid("orderId", "OrderId or userId must be provided");
        }
        return isValid(orderId) && isValid(userId)
                ? payments.search(new PaymentSearch(orderId, userId, after, limit))
                : List.of();
    }

    private static boolean isValid(String id) {
        return id.isEmpty() || Ids.isValid(id);
    }
}
