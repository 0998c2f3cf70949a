package ticketing.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.fault.PendingDeadlines;
import ticketing.chaos.report.RunResult;
import ticketing.system.Installation;

/**
 * A chaos run without violations, restarts, pending deadlines; then the negative controls, each of which removes
 * one guarantee's mechanism, so that the same run must find violations. Controls leave inconsistent rows behind, so
 * they come last, and each expects the violation that only it can cause.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosIT {

    private static final Consumer<String> CONSOLE = System.out::println;

    /**
     * Whether a late event finds a ticket released is random, even with duplicate delivery; mostly the first run
     * succeeds.
     */
    private static final int TRIES = 5;

    private static final long SEED = Long.getLong("chaos.seed", new SecureRandom().nextInt(1_000_000));

    private static Chaos chaos;
    private static NegativeControls controls;

    @BeforeAll
    static void begin() {
        CONSOLE.accept("Repeat this run with -Dchaos.seed=" + SEED);
        chaos = Chaos.anew(Installation.at(Path.of("target", "marketplaces", "CHAOS")), CONSOLE);
        controls = new NegativeControls(chaos);
    }

    @AfterAll
    static void end() {
        if (chaos != null) {
            chaos.close();
        }
    }

    @Test
    @Order(1)
    void faults_lose_nothing_and_sell_nothing_twice() {
        RunResult result = chaos.run(ChaosPlan.quick(SEED));

        CONSOLE.accept(result.summary());
        assertThat(result.violations()).as("seed %d", SEED).isEmpty();
        assertThat(result.kills()).isGreaterThanOrEqualTo(10);
        assertThat(result.count(Outcome.DONE)).as("enough for a verdict").isGreaterThan(200);
    }

    @Test
    @Order(2)
    void restarts_cost_customers_at_worst_a_retry() {
        RunResult result = chaos.run(ChaosPlan.restarts(SEED));

        CONSOLE.accept(result.summary());
        assertThat(result.violations()).as("seed %d", SEED).isEmpty();
        assertThat(result.operations())
                .filteredOn(operation -> operation.outcome() == Outcome.UNKNOWN)
                .isEmpty();
        assertThat(result.count(Outcome.BUSY)).isPositive();
    }

    @Test
    @Order(3)
    void ten_thousand_deadlines_pending_at_a_kill_all_expire() {
        new PendingDeadlines(10_000).inject(chaos.environment(), new Random(SEED));

        chaos.environment().oracle().assertConsistent();
    }

    @Test
    @Order(4)
    void control_without_outbox_missing_events_are_noticed() {
        controls.withoutOutbox(() -> {
            RunResult result =
                    chaos.run(ChaosPlan.control(SEED, "kill-broker", "halt-tickets-before-EventSender.send"));

            assertThat(result.violations()).anyMatch(each -> each.contains("differs"));
        });
    }

    @Test
    @Order(5)
    void control_without_inbox_events_applied_twice_are_noticed() {
        controls.withoutInbox();

        RunResult result = chaos.run(ChaosPlan.control(SEED, "parrot"));

        assertThat(result.violations()).anyMatch(each -> each.startsWith("an event applied twice"));
    }

    @Test
    @Order(6)
    void control_without_numbered_holds_late_events_are_noticed() {
        controls.withoutInbox();
        controls.withoutNumberedHolds();
        List<String> before = chaos.environment().oracle().violations();

        boolean noticed = IntStream.range(0, TRIES)
                .mapToObj(attempt -> chaos.run(ChaosPlan.control(SEED + attempt, "parrot")))
                .flatMap(result -> result.violations().stream())
                .filter(each -> !before.contains(each))
                .anyMatch(each -> each.startsWith("a ticket held by an order that is over"));

        assertThat(noticed).as("seed %d", SEED).isTrue();
    }

    @Test
    @Order(7)
    void control_without_check_and_index_a_double_sale_is_noticed() {
        controls.withoutCheckAndIndex();

        RunResult result = chaos.run(ChaosPlan.control(SEED, "poison"));

        assertThat(result.violations()).anyMatch(each -> each.startsWith("a ticket with two orders at once"));
    }
}
