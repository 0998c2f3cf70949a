package ticketing.orders.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.http.Page;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.WireName;
import ticketing.orders.Order;
import ticketing.orders.OrderQuery;
import ticketing.orders.OrderSort;
import ticketing.orders.OrderStatus;
import ticketing.orders.Ordering;

/** The query parameters of the list of a buyer's own orders. */
public class OwnOrdersParams {

    @QueryParam("status")
    String status;

    @QueryParam("sort")
    @DefaultValue("createdAt")
    String sort;

    /**
     * Finds the page that the parameters describe.
     *
     * @throws Refusal if a parameter is not allowed
     */
    Page<Order> page(PageQuery page, Ordering ordering, String userId) {
        OrderSort order = order();
        Set<OrderStatus> statuses = statuses();
        PageQuery.Source<KeysetPosition, Order> source =
                (after, limit) -> ordering.list(new OrderQuery(userId, statuses, order, after, limit));
        return order == OrderSort.OLDEST_FIRST
                ? page.oldestFirst(source, OwnOrdersParams::position)
                : page.newestFirst(source, OwnOrdersParams::position);
    }

    private static KeysetPosition position(Order order) {
        return new KeysetPosition(order.paymentWindow().createdAt(), order.id());
    }

    private OrderSort order() {
        return WireName.parse(OrderSort.class, sort)
                .orElseThrow(() -> Refusals.invalid("sort", "Sort must be createdAt or -createdAt"));
    }

    private Set<OrderStatus> statuses() {
        return Optional.ofNullable(status).map(OwnOrdersParams::only).orElse(EnumSet.allOf(OrderStatus.class));
    }

    private static Set<OrderStatus> only(String text) {
        return WireName.parse(OrderStatus.class, text)
                .map(Set::of)
                .orElseThrow(() -> Refusals.invalid(
                        "status", "Status must be one of created, awaiting:payment, complete and cancelled"));
    }
}
