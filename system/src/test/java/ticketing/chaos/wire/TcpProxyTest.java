package ticketing.chaos.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

    private static final int BRIEFLY_MILLIS = 300;

    private final Queue<Integer> received = new ConcurrentLinkedQueue<>();
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void lay() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::echoAll);
        server.setDaemon(true);
        server.start();
        proxy = new TcpProxy(anyFreePort(), echo.getLocalPort());
    }

    @AfterEach
    void cut() throws IOException {
        proxy.close();
        echo.close();
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void echoAll() {
        try {
            while (true) {
                Socket client = echo.accept();
                Thread one = new Thread(() -> echo(client));
                one.setDaemon(true);
                one.start();
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void echo(Socket client) {
        try (client) {
            for (int each = client.getInputStream().read();
                    each >= 0;
                    each = client.getInputStream().read()) {
                received.add(each);
                client.getOutputStream().write(each);
            }
        } catch (IOException reset) {
            return;
        }
    }

    @Test
    void an_open_proxy_passes_bytes_both_ways() throws IOException {
        try (Socket client = connect()) {
            assertThat(answer(client, 7)).isEqualTo(7);
        }
    }

    @Test
    void a_hanging_proxy_holds_back_bytes_until_it_is_open_again() throws IOException {
        proxy.become(TcpProxy.State.HANGING);
        try (Socket client = connect()) {
            client.setSoTimeout(BRIEFLY_MILLIS);
            assertThatThrownBy(() -> answer(client, 7)).isInstanceOf(SocketTimeoutException.class);
            assertThat(received).isEmpty();

            proxy.become(TcpProxy.State.OPEN);
            client.setSoTimeout(0);

            assertThat(client.getInputStream().read()).isEqualTo(7);
        }
    }

    @Test
    void a_refusing_proxy_resets_its_connections_and_accepts_none() throws IOException {
        try (Socket client = connect()) {
            answer(client, 7);
            proxy.become(TcpProxy.State.REFUSING);

            assertThatThrownBy(() -> client.getInputStream().read()).hasMessageContaining("reset");
            assertThatThrownBy(this::connect).hasMessageContaining("refused");
        }
        proxy.become(TcpProxy.State.OPEN);
        try (Socket client = connect()) {
            assertThat(answer(client, 8)).isEqualTo(8);
        }
    }

    @Test
    void a_proxy_that_cuts_responses_passes_the_request() throws IOException {
        proxy.become(TcpProxy.State.CUTTING_RESPONSES);
        try (Socket client = connect()) {
            assertThatThrownBy(() -> answer(client, 7)).hasMessageContaining("reset");
            await().until(() -> received.contains(7));
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static int answer(Socket client, int request) throws IOException {
        client.getOutputStream().write(request);
        return client.getInputStream().read();
    }
}
