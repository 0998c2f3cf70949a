package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ticketing.chassis.metrics.GaugeQuery;
import ticketing.chassis.metrics.GaugeSource;

/** Gauges of orders by status, and of overdue ones. */
@ApplicationScoped
class OrderGauges implements GaugeSource {

    private static final String LIVE = "from orders where status in ('created', 'awaiting:payment')";

    @Override
    public List<GaugeQuery> queries() {
        return List.of(
                byStatus(OrderStatus::isLive),
                byStatus(status -> !status.isLive()).slow(),
                GaugeQuery.of(
                        "ticketing_orders_overdue_oldest_seconds",
                        "Time since the window of the most overdue live order ended; 0 when there is none",
                        "select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(expires_at))), 0) "
                                + LIVE),
                GaugeQuery.invariant(
                        "one-order-per-ticket",
                        "select ticket_id from orders where status <> 'cancelled' group by ticket_id"
                                + " having count(*) > 1"));
    }

    private static GaugeQuery byStatus(Predicate<OrderStatus> which) {
        String statuses = Stream.of(OrderStatus.values())
                .filter(which)
                .map(status -> "'" + status.wireName() + "'")
                .collect(Collectors.joining(", "));
        return GaugeQuery.by(
                "status",
                "ticketing_orders",
                "Orders, by status",
                "select known.status, count(id) from unnest(array[" + statuses + "]) as known (status) left join orders"
                        + " on orders.status = known.status and orders.status in (" + statuses
                        + ") group by known.status");
    }
}
