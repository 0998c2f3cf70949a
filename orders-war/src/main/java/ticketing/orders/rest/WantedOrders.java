package ticketing.orders.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import ticketing.orders.Order;
import ticketing.orders.OrderSearch;
import ticketing.orders.Overseeing;
import ticketing.platform.Ids;
import ticketing.platform.Place;
import ticketing.problem.Invalid;

/** Whose orders, or orders of which ticket, an operator wants to see: at least one of the two. */
public class WantedOrders {

    @QueryParam("userId")
    @DefaultValue("")
    String userId;

    @QueryParam("ticketId")
    @DefaultValue("")
    String ticketId;

    /** Nobody and nothing has an id that is not possible. */
    List<Order> find(Overseeing orders, Place after, int limit) {
        if (userId.isEmpty() && ticketId.isEmpty()) {
            throw new Invalid("userId", "UserId or ticketId must be provided");
        }
        return isPossible(userId) && isPossible(ticketId)
                ? orders.search(new OrderSearch(userId, ticketId, after, limit))
                : List.of();
    }

    private static boolean isPossible(String id) {
        return id.isEmpty() || Ids.isPossible(id);
    }
}
