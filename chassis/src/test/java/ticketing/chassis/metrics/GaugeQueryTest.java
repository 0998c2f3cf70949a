package ticketing.chassis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugeQueryTest {

    @Test
    void a_reading_has_its_label_value() {
        GaugeQuery orders = GaugeQuery.by("status", "ticketing_orders", "Orders, by status", "select 'live', 3");

        assertThat(orders.reading("live", 3))
                .isEqualTo(new GaugeReading("ticketing_orders", Map.of("status", "live"), 3));
    }

    @Test
    void a_reading_without_a_label_has_none() {
        GaugeQuery pending = GaugeQuery.of("ticketing_outbox_pending", "Events that wait", "select 3");

        assertThat(pending.reading(GaugeQuery.NO_LABEL, 3))
                .isEqualTo(new GaugeReading("ticketing_outbox_pending", Map.of(), 3));
    }
}
