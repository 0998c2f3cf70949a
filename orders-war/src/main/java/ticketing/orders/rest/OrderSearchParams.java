package ticketing.orders.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;
import ticketing.orders.ManagingOrders;
import ticketing.orders.Order;
import ticketing.orders.OrderSearch;

/** The query parameters of an operator's search: at least one is required. */
public class OrderSearchParams {

    @QueryParam("userId")
    @DefaultValue("")
    String userId;

    @QueryParam("ticketId")
    @DefaultValue("")
    String ticketId;

    /** An id that is not valid has no orders. */
    List<Order> find(ManagingOrders orders, KeysetPosition after, int limit) {
        if (userId.isEmpty() && ticketId.isEmpty()) {
            throw Refusals.invalid("userId", "UserId or ticketId must be provided");
        }
        return isValid(userId) && isValid(ticketId)
                ? orders.search(new OrderSearch(userId, ticketId, after, limit))
                : List.of();
    }

    private static boolean isValid(String id) {
        return id.isEmpty() || Ids.isValid(id);
    }
}
