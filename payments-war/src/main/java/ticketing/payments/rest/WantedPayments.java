package ticketing.payments.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import ticketing.payments.Overseeing;
import ticketing.payments.Payment;
import ticketing.payments.PaymentSearch;
import ticketing.platform.Ids;
import ticketing.platform.Place;
import ticketing.problem.Invalid;

/** Payments for which order, or whose, an operator wants to see: at least one of the two. */
public class WantedPayments {

    @QueryParam("orderId")
    @DefaultValue("")
    String orderId;

    @QueryParam("userId")
    @DefaultValue("")
    String userId;

    /** Nobody and nothing has an id that is not possible. */
    List<Payment> find(Overseeing payments, Place after, int limit) {
        if (orderId.isEmpty() && userId.isEmpty()) {
            throw new Invalid("orderId", "OrderId or userId must be provided");
        }
        return isPossible(orderId) && isPossible(userId)
                ? payments.search(new PaymentSearch(orderId, userId, after, limit))
                : List.of();
    }

    private static boolean isPossible(String id) {
        return id.isEmpty() || Ids.isPossible(id);
    }
}
