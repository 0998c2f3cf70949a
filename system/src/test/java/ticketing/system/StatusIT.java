package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

/** {@code ./ticketing status}, of a system with a server for each service. */
@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class StatusIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @TempDir
    private Path temporary;

    @Test
    void a_healthy_system_has_no_concerns(Marketplace marketplace, Shop shop) throws Exception {
        shop.awaitOperational();

        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(status(marketplace, 0))
                        .endsWith("Nothing to look at.")
                        .anySatisfy(
                                line -> assertThat(line).startsWith("postgres").contains("ready"))
                        .anySatisfy(line -> assertThat(line).matches("orders +yes +yes +yes +\\d+ +\\d+ s +0"))
                        .anySatisfy(
                                line -> assertThat(line).matches(" +orders: \\d+ created, .* [1-9]\\d* complete, .*")));
    }

    @Test
    void an_unreachable_service_is_reported_as_silent(Marketplace marketplace, Shop shop) throws Exception {
        ApplicationServer expiration = marketplace.server("expiration");
        ProcessHandle process = expiration.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        assertThat(status(marketplace, 1))
                .anySatisfy(line -> assertThat(line).startsWith("expiration").contains("ended"))
                .anySatisfy(line -> assertThat(line).startsWith("expiration").contains("silent"))
                .endsWith("Look at: expiration is silent");
        expiration.start();
        shop.awaitOperational();
    }

    private List<String> status(Marketplace marketplace, int expected) throws IOException {
        Path said = temporary.resolve("said");
        Process command = new TicketingProcess(marketplace.postgres().installation()).start(said, "status");
        int status = command.onExit().join().exitValue();
        assertThat(status).as(Files.readString(said)).isEqualTo(expected);
        return Files.readAllLines(said);
    }
}
