package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopologyTest {

    @Test
    void all_in_one_is_one_server_that_needs_no_front() {
        assertThat(Topology.allInOne().roles())
                .extracting(Topology.Role::serverName)
                .containsExactly("all");
        assertThat(Topology.allInOne().needsFront()).isFalse();
    }

    @Test
    void separate_is_a_server_for_each_service_and_one_for_the_pages() {
        assertThat(Topology.separate(1).roles())
                .extracting(Topology.Role::serverName)
                .containsExactly("auth", "tickets", "orders", "payments", "expiration", "client");
        assertThat(Topology.separate(1).needsFront()).isTrue();
    }

    @Test
    void the_first_instance_is_called_the_same_however_many_there_are_and_comes_first() {
        assertThat(Topology.separate(2).roles())
                .extracting(Topology.Role::serverName)
                .startsWith("auth", "tickets", "orders", "payments", "expiration", "auth-2")
                .endsWith("expiration-2", "client");
    }

    @Test
    void several_servers_with_everything_need_a_front_too() {
        assertThat(new Topology(false, 2).roles())
                .extracting(Topology.Role::serverName)
                .containsExactly("all", "all-2");
        assertThat(new Topology(false, 2).needsFront()).isTrue();
    }

    @Test
    void a_server_gets_the_secrets_of_its_own_services_only() {
        assertThat(new Topology.Role("orders", 2).services()).containsExactly("orders");
        assertThat(new Topology.Role("all", 1).services()).isEqualTo(Services.ALL);
        assertThat(new Topology.Role("client", 1).services()).isEmpty();
    }

    @Test
    void no_instance_at_all_is_refused() {
        assertThatThrownBy(() -> Topology.separate(0))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("--replicas");
    }
}
