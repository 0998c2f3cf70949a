package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ticketing.survey.Question;
import ticketing.survey.Survey;

/** How the orders stand, and whether each ends in time. */
@ApplicationScoped
public class OrdersSurvey implements Survey {

    private static final String LIVE = "from orders where status in ('created', 'awaiting:payment')";

    @Override
    public List<Question> questions() {
        return List.of(
                byStatus(OrderStatus::isLive),
                byStatus(status -> !status.isLive()).seldom(),
                Question.of(
                        "ticketing_orders_overdue_oldest_seconds",
                        "How long ago the window of the most overdue order ended that is still open; 0 when there is none",
                        "select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(expires_at))), 0) "
                                + LIVE),
                Question.promise(
                        "one-order-per-ticket",
                        "select ticket_id from orders where status <> 'cancelled' group by ticket_id"
                                + " having count(*) > 1"));
    }

    private static Question byStatus(Predicate<OrderStatus> which) {
        String words = Stream.of(OrderStatus.values())
                .filter(which)
                .map(status -> "'" + status.text() + "'")
                .collect(Collectors.joining(", "));
        return Question.by(
                "status",
                "ticketing_orders",
                "Orders, by status",
                "select known.status, count(id) from unnest(array[" + words + "]) as known (status) left join orders"
                        + " on orders.status = known.status and orders.status in (" + words
                        + ") group by known.status");
    }
}
