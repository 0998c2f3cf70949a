package ticketing.system.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private final Routes routes = new Routes(List.of(
            "auth=http://127.0.0.1:1",
            "tickets=http://127.0.0.1:2",
            "orders=http://127.0.0.1:3",
            "orders=http://127.0.0.1:4",
            "payments=http://127.0.0.1:5",
            "expiration=http://127.0.0.1:6",
            "client=http://127.0.0.1:7"));

    @ParameterizedTest
    @CsvSource({
        "/api/users/signup, auth",
        "/api/tickets, tickets",
        "/api/tickets/, tickets",
        "/api/tickets;a=b/17, client",
        "/api/orders/17/code, orders",
        "/api/payments/config, payments",
        "/api/expiration/admin/status, expiration",
        "/api/ticketsandmore, client",
        "/api/unknown, client",
        "/api, client",
        "/, client",
        "/health/ready, client"
    })
    void a_path_goes_to_the_service_with_its_root_and_all_others_to_the_client(String path, String name) {
        assertThat(routes.nameFor(path)).isEqualTo(name);
    }

    @Test
    void the_instances_of_a_service_share_its_route() {
        assertThat(routes.servers("orders"))
                .containsExactly(URI.create("http://127.0.0.1:3"), URI.create("http://127.0.0.1:4"));
    }

    @Test
    void servers_with_everything_answer_everything() {
        Routes all = new Routes(List.of("all=http://127.0.0.1:1", "all=http://127.0.0.1:2"));

        assertThat(all.nameFor("/api/orders")).isEqualTo("all");
        assertThat(all.nameFor("/")).isEqualTo("all");
    }
}
