package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** Runs {@code openshift/smoke-test} against this machine. */
@OnMarketplace(Kind.TWO_OF_ALL)
class SmokeTestIT {

    @Test
    void it_sells_a_ticket_and_prints_each_step(Shop shop) throws IOException {
        Ended ended = run(shop.address().toString(), Map.of());

        assertThat(ended.said()).endsWith("All is well at " + shop.address() + ".\n");
        assertThat(ended.said().lines())
                .contains("ok    the stream tells of it", "ok    the buyer pays", "ok    the order is complete");
        assertThat(ended.status()).isZero();
    }

    @Test
    void behind_a_router_it_requires_the_secure_cookie(Marketplace marketplace, @TempDir Path folder) throws Exception {
        try (TlsRouter router = new TlsRouter(folder, marketplace.server("auth").port())) {
            Ended ended = run(
                    router.address().toString(),
                    Map.of("CURL_CA_BUNDLE", router.authority().toString()));

            assertThat(ended.said()).endsWith("All is well at " + router.address() + ".\n");
            assertThat(ended.said().lines()).contains("ok    the cookie is that of https");
            assertThat(ended.status()).isZero();
        }
    }

    @Test
    void without_a_server_it_fails_at_the_first_step_with_the_reason() throws IOException {
        Ended ended = run("http://localhost:" + portOfNobody(), Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said()).startsWith("FAIL  the pages are there: GET / answered 000, not 200.");
        assertThat(ended.said().lines()).hasSize(1);
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket nobody = new ServerSocket(0)) {
            return nobody.getLocalPort();
        }
    }

    private static Ended run(String url, Map<String, String> environment) throws IOException {
        Programs.need("curl", "the smoke test is not run");
        ProcessBuilder script = new ProcessBuilder(
                        "bash", RepositoryFiles.OPENSHIFT.resolve("smoke-test").toString(), url)
                .redirectErrorStream(true);
        script.environment().putAll(environment);
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), said);
    }

    private record Ended(int status, String said) {}
}
