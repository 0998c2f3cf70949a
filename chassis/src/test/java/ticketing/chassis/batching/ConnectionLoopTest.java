package ticketing.chassis.batching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionLoopTest {

    private final List<String> logged = new ArrayList<>();
    private final ConnectionLoop loop =
            new ConnectionLoop(log(), "Consumer", " lost its broker connection: ", this::work);
    private int runs;

    @Test
    void a_connection_loss_and_its_end_are_logged_once() {
        loop.run();

        assertThat(runs).isEqualTo(3);
        assertThat(logged)
                .containsExactly(
                        "WARNING Consumer lost its broker connection: down",
                        "INFO Consumer is connected again",
                        "ERROR Consumer failed unexpectedly; restarting in 0.5 s");
    }

    @Test
    void a_stopped_loop_starts_no_work() {
        loop.stop();

        loop.run();

        assertThat(runs).isZero();
    }

    @Test
    void a_loss_that_ends_the_loop_is_not_logged() {
        runs = 3;

        loop.run();

        assertThat(logged).isEmpty();
    }

    /** Two losses, then a connection and a failure, then a stop. */
    private void work() throws IOException {
        runs++;
        if (runs == 3) {
            loop.connected();
            loop.stop();
            throw new IllegalStateException("broken");
        }
        if (runs > 3) {
            loop.stop();
        }
        throw new IOException("down");
    }

    private System.Logger log() {
        return (System.Logger) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {System.Logger.class}, (proxy, method, arguments) -> {
                    logged.add(arguments[0] + " " + arguments[1]);
                    return null;
                });
    }
}
