package ticketing.monitoring;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import org.apache.activemq.artemis.core.server.metrics.ActiveMQMetricsPlugin;

/** Exposes the broker's metrics in Prometheus' format, as the operator's plugin does. */
final class PrometheusPlugin implements ActiveMQMetricsPlugin {

    private static final long serialVersionUID = 1;

    private final transient PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Override
    public ActiveMQMetricsPlugin init(Map<String, String> options) {
        return this;
    }

    @Override
    public PrometheusMeterRegistry getRegistry() {
        return registry;
    }
}
