package ticketing.orders;

import java.util.Set;
import ticketing.orders.OrderSort.Place;

/**
 * Which orders somebody wants to see.
 *
 * @param after where the page before this one ended
 * @param limit how many at most
 */
public record OrderList(String userId, Set<OrderStatus> statuses, OrderSort sort, Place after, int limit) {

    public OrderList {
        statuses = Set.copyOf(statuses);
    }
}
