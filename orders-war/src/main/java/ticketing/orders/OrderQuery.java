package ticketing.orders;

import java.util.Set;
import ticketing.chassis.database.KeysetPosition;

/**
 * A query of a buyer's own orders.
 *
 * @param after the end of the page before
 * @param limit how many at most
 */
public record OrderQuery(String userId, Set<OrderStatus> statuses, OrderSort sort, KeysetPosition after, int limit) {

    public OrderQuery {
        statuses = Set.copyOf(statuses);
    }
}
