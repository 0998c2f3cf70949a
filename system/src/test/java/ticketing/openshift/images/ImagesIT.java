package ticketing.openshift.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Services;
import ticketing.system.Topology;

/** Builds two images by the script, on a base of this machine, and runs them. */
class ImagesIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    /** The memory limit of a server in the manifests. */
    private static final long LIMIT = 768L << 20;

    private static Engine engine;
    private static Installation installation;
    private static Marketplace marketplace;

    @BeforeAll
    static void make_the_images() {
        engine = Engine.orSkip();
        BaseImage.make(engine);
        engine.run(
                "env",
                "ENGINE=buildah",
                "BASE=" + BaseImage.NAME,
                "TAG=test",
                "JAVA_HOME=" + System.getProperty("java.home"),
                Path.of("..", "openshift", "images", "build").toString(),
                "tickets",
                "broker");
        installation = Installation.at(Path.of("target", "marketplaces", "IMAGES"));
        marketplace = new Marketplace(installation, Topology.separate(1), 0);
        marketplace.postgres().start();
    }

    @AfterAll
    static void delete_the_images() {
        if (marketplace != null) {
            marketplace.close();
        }
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void without_its_settings_it_does_not_start_and_reports_it_in_one_line() {
        try (Container tickets =
                new Container(engine, "tickets").setting("DB_HOST", "db").start()) {
            assertThat(tickets.status()).isNotZero();
            assertThat(said(tickets))
                    .containsExactly("ticketing/tickets does not start: it needs a value for BROKER_HOST"
                            + " MP_JWT_VERIFY_PUBLICKEY_LOCATION TICKETS_BROKER_PASSWORD TICKETS_DB_PASSWORD.");
        }
    }

    @Test
    void without_a_file_that_a_setting_names_it_does_not_start_and_reports_it_in_one_line() {
        try (Container tickets = tickets(1)
                .setting("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:///keys/absent.json")
                .start()) {
            assertThat(tickets.status()).isNotZero();
            assertThat(said(tickets))
                    .containsExactly("ticketing/tickets does not start: it cannot read the file of"
                            + " MP_JWT_VERIFY_PUBLICKEY_LOCATION, file:///keys/absent.json.");
        }
    }

    @Test
    void it_can_write_to_the_named_folders_and_nowhere_else() {
        try (Container tickets = new Container(engine, "tickets")
                .run(
                        "find",
                        "/",
                        "(",
                        "-path",
                        "/proc",
                        "-o",
                        "-path",
                        "/dev",
                        ")",
                        "-prune",
                        "-o",
                        "-writable",
                        "-print")) {
            tickets.status();

            assertThat(tickets.said().lines().filter(line -> line.startsWith("/")))
                    .containsExactlyInAnyOrder("/opt/ol/wlp/output", "/logs", "/tmp");
        }
    }

    @Test
    void of_the_liberty_that_the_base_has_nothing_is_left() {
        try (Container tickets = new Container(engine, "tickets").run("test", "!", "-e", BaseImage.STRANGE)) {
            assertThat(tickets.status()).isZero();
        }
    }

    @Test
    void server_and_broker_run_as_any_user_within_their_limits_and_end_on_sigterm() {
        int brokerPort = installation.portOf("image-of-broker");
        try (Container broker = broker(brokerPort).start();
                Container tickets = tickets(brokerPort).start()) {
            Visitor visitor = new Shop(URI.create("http://localhost:" + httpPort())).visitor();
            await().atMost(TIMEOUT)
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .failFast(() -> !tickets.isRunning())
                    .untilAsserted(() -> assertThat(
                                    visitor.get("/health/ready").expect(200).body())
                            .contains("\"brokerReachable\":true"));

            assertThat(visitor.get("/api/tickets").expect(200).array()).isEmpty();
            assertThat(tickets.processes()).hasSize(1);
            assertThat(tickets.peak()).isBetween(100L << 20, LIMIT);
            assertThat(tickets.said()).contains("CWWKF0011I");

            tickets.terminate();
            assertThat(tickets.status()).isEqualTo(143);
            assertThat(tickets.said()).contains("CWWKE0036I");
            broker.terminate();
            assertThat(broker.status()).isEqualTo(143);
        }
    }

    private static Container broker(int port) {
        Container broker = new Container(engine, "broker").setting("JAVA_TOOL_OPTIONS", "-Dbroker.port=" + port);
        Services.ALL.forEach(service -> broker.setting(
                service.toUpperCase(Locale.ROOT) + "_BROKER_PASSWORD",
                installation.secrets().broker(service)));
        return broker;
    }

    private static Container tickets(int brokerPort) {
        return new Container(engine, "tickets")
                .file(installation.publicKeys(), "/keys/public/jwks.json")
                .setting("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:///keys/public/jwks.json")
                .setting("HTTP_PORT", httpPort())
                .setting("DB_HOST", "127.0.0.1")
                .setting("DB_PORT", marketplace.postgres().port())
                .setting("BROKER_HOST", "127.0.0.1")
                .setting("BROKER_PORT", brokerPort)
                .setting("TICKETS_DB_PASSWORD", installation.secrets().database("tickets"))
                .setting("TICKETS_BROKER_PASSWORD", installation.secrets().broker("tickets"));
    }

    private static int httpPort() {
        return installation.portOf("image-of-tickets");
    }

    /** Without the engine's own messages. */
    private static List<String> said(Container container) {
        return container
                .said()
                .lines()
                .filter(line -> line.startsWith("ticketing/"))
                .toList();
    }
}
