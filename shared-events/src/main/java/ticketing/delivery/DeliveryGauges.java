package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ticketing.chassis.metrics.GaugeQuery;
import ticketing.chassis.metrics.GaugeSource;

/** Gauges of the outbox and of dead letters. */
@ApplicationScoped
class DeliveryGauges implements GaugeSource {

    static final GaugeQuery PENDING = GaugeQuery.of(
            "ticketing_outbox_pending", "Events in the outbox, not sent yet", "select count(*) from delivery.outbox");
    static final GaugeQuery OLDEST_AGE = GaugeQuery.of(
            "ticketing_outbox_oldest_age_seconds",
            "Age of the oldest event in the outbox; 0 when it is empty",
            "select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0) from delivery.outbox");
    static final GaugeQuery DEAD_LETTERS = GaugeQuery.of(
            "ticketing_dead_letters",
            "Dead letters that no operator has replayed or discarded",
            "select count(*) from delivery.dead_letter");

    @Override
    public List<GaugeQuery> queries() {
        return List.of(PENDING, OLDEST_AGE, DEAD_LETTERS);
    }
}
