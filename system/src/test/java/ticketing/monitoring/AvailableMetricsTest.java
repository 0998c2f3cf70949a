package ticketing.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvailableMetricsTest {

    private static final AvailableMetrics KNOWN = new AvailableMetrics(MetricSample.in("""
            # TYPE orders gauge
            orders{service="orders",status="complete",} 12.0
            lag_seconds_bucket{service="orders",type="A",le="+Inf",} 3.0
            lag_seconds_count{service="orders",type="A",} 3.0
            up 1
            """));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum by (status) (orders{namespace=\"shop\", status=~\"comp.*|x\"}) > 0.5 and on (pod) up == 1",
                "histogram_quantile(0.95, sum by (service, le) (rate(lag_seconds_bucket{type=\"A\"}[5m])))",
                "absent(up{service=\"orders\"} == 1) or vector(0)"
            })
    void what_is_there_is_found(String query) {
        assertThat(KNOWN.faultsIn(new PromQuery(query))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(order{status=\"complete\"})",
                "sum(orders{state=\"complete\"})",
                "sum(orders{status=\"completed\"})",
                "sum by (state) (orders)",
                "sum by (le) (lag_seconds_count)",
                "orders / unknown"
            })
    void what_is_not_there_is_missed(String query) {
        assertThat(KNOWN.faultsIn(new PromQuery(query))).hasSize(1);
    }

    @Test
    void functions_words_and_ranges_are_no_figures() {
        assertThat(new PromQuery("sum without (a) (rate(x_total[$__range])) unless bool_x offset 5m").selectors())
                .extracting(PromQuery.Selector::name)
                .contains("x_total", "bool_x")
                .doesNotContain("sum", "rate", "unless", "offset", "by");
    }
}
