package ticketing.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.MetricsConfiguration;
import org.apache.activemq.artemis.core.deployers.impl.FileConfigurationParser;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker metrics in alerts and dashboards exist on a broker with the queues of {@code broker.xml}. */
class BrokerMetricsTest {

    private static final Path CONFIGURATION = Path.of("..", "liberty-config/src/main/broker/broker.xml");
    static final String OF_BROKER = "artemis_";

    @TempDir
    private Path data;

    @Test
    void every_broker_metric_in_alerts_and_dashboards_exists() throws Exception {
        List<PromQuery> queries = MonitoringQueries.all().stream()
                .filter(query -> query.expression().contains(OF_BROKER))
                .toList();

        AvailableMetrics broker = new AvailableMetrics(MetricSample.in(figuresOfBroker()));

        assertThat(queries)
                .hasSizeGreaterThan(5)
                .allSatisfy(query -> assertThat(broker.faultsIn(query)).isEmpty());
    }

    private String figuresOfBroker() throws Exception {
        System.setProperty("broker.data", data.toString());
        try (var text = Files.newInputStream(CONFIGURATION)) {
            PrometheusPlugin plugin = new PrometheusPlugin();
            Configuration configuration = new FileConfigurationParser()
                    .parseMainConfig(text)
                    .clearAcceptorConfigurations()
                    .setSecurityEnabled(false)
                    .setMetricsConfiguration(new MetricsConfiguration().setPlugin(plugin));
            ActiveMQServer broker = ActiveMQServers.newActiveMQServer(configuration);
            broker.start();
            try {
                return plugin.getRegistry().scrape();
            } finally {
                broker.stop();
            }
        } finally {
            System.clearProperty("broker.data");
        }
    }
}
