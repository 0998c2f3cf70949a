package ticketing.expiration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.request.RequestContext;

class DeadlineMetricsTest {

    private final List<String> measurements = new ArrayList<>();

    @Test
    void a_batch_is_counted_once_and_the_lateness_of_each_deadline_is_measured() {
        DeadlineMetrics metrics = new DeadlineMetrics();
        metrics.meters = new Meters() {
            @Override
            public void count(long increment, String name, String description, Tag... tags) {
                measurements.add(name + " " + increment);
            }

            @Override
            public void time(Duration duration, String name, String description, Tag... tags) {
                measurements.add(name + " " + duration);
            }
        };

        metrics.published(List.of(passed(0.25), passed(1.5)));

        assertThat(measurements)
                .containsExactly(
                        "ticketing_deadlines_fired_total 2",
                        "ticketing_deadline_lateness_seconds PT0.25S",
                        "ticketing_deadline_lateness_seconds PT1.5S");
    }

    private static PassedDeadline passed(double latenessSeconds) {
        return PassedDeadline.of("order", latenessSeconds, new RequestContext(null, null));
    }
}
