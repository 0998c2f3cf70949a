package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    private Path folder;

    @Test
    void a_part_keeps_its_port() {
        int port = ports().of("orders");

        assertThat(ports().of("orders")).isEqualTo(port);
        assertThat(ports().of("tickets")).isNotEqualTo(port);
    }

    @Test
    void a_port_that_another_process_uses_is_given_up() throws Exception {
        int port = ports().of("orders");

        try (ServerSocket stranger = new ServerSocket(port)) {
            assertThat(ports().of("orders")).isNotEqualTo(stranger.getLocalPort());
        }
    }

    @Test
    void a_port_that_is_in_use_is_one_sentence_that_says_what_to_do() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.requireFree(stranger.getLocalPort()))
                    .isInstanceOf(CannotRun.class)
                    .hasMessage("Port " + stranger.getLocalPort()
                            + " is in use: end what listens there, or choose another with --port.");
        }
    }

    @Test
    void no_port_is_one_that_a_system_gives_to_clients() {
        assertThat(ports().of("orders")).isBetween(20_000, 32_000);
    }

    private Ports ports() {
        return new Ports(folder.resolve("ports.properties"));
    }
}
