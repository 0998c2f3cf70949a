package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The broker on a cluster has the same configuration as {@code broker.xml}, as Artemis parses both. */
class BrokerManifestTest {

    @TempDir
    private Path scratch;

    private BrokerAddresses here;
    private String properties;

    @BeforeEach
    void read() throws Exception {
        here = BrokerAddresses.ofFile(RepositoryFiles.ROOT.resolve("liberty-config/src/main/broker/broker.xml"));
        Manifests broker =
                Manifests.parse(RepositoryFiles.read(RepositoryFiles.OPENSHIFT.resolve("base/broker/broker.yaml")));
        properties = Manifests.elements(broker.get("ActiveMQArtemis", "broker").at("/spec/brokerProperties"))
                .map(line -> line.asText() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void addresses_queues_and_roles_are_the_same() throws Exception {
        BrokerAddresses there = BrokerAddresses.ofProperties(properties, scratch);

        assertThat(there.queues()).isEqualTo(here.queues()).hasSize(6);
        assertThat(there.roles()).isEqualTo(here.roles()).hasSize(15);
    }

    @Test
    void addresses_behave_the_same_within_the_same_limits() throws Exception {
        BrokerAddresses there = BrokerAddresses.ofProperties(properties, scratch);

        assertThat(there.settings()).isEqualTo(here.settings()).hasSize(2);
        assertThat(there.limits()).isEqualTo(here.limits());
    }

    @Test
    void no_user_may_do_more_than_send_or_consume() throws Exception {
        BrokerAddresses there = BrokerAddresses.ofProperties(properties, scratch);

        assertThat(there.roles().values().stream().flatMap(Set::stream))
                .allMatch(role -> role.matches("Role \\{name=[a-z]+; allows=\\[ (send|consume) ]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "orders-users".routingType=MULTICAST       | "orders-users".routingType=ANYCAST
            queueConfigs."orders-tickets"              | queueConfigs."orders-ticket"
            "ticketing.users".auth.send=true           | "ticketing.users".tickets.send=true
            "ticketing.users\\:\\:orders-users"        | "ticketing.users::orders-users"
            orders-tickets".orders.consume=true        | orders-tickets".orders.manage=true
            maxDeliveryAttempts=-1                     | maxDeliveryAttempts=10
            autoCreateQueues=false                     | autoCreateQueues=true
            pageSizeBytes=1048576                      | pageSizeBytes=1MB
            globalMaxSize=64MB                         | globalMaxSize=65MB
            """)
    void a_difference_is_found(String right, String wrong) throws Exception {
        assertThat(properties).contains(right);

        assertThat(BrokerAddresses.ofProperties(properties.replace(right, wrong), scratch))
                .isNotEqualTo(here);
    }
}
