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
import ticketing.system.Installation;

/**
 * Some minutes of faults, and nothing wrong afterwards; and then the negative controls, each of which takes one
 * guarantee's mechanism away: the same run has to notice. What a control did to the books stays in them, so the controls
 * come last, and each looks for what only it can have done.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosIT {

    private static final Consumer<String> TELL = System.out::println;

    /** Whether a claim comes after its release is chance, also with a parrot; mostly the first run has one. */
    private static final int TRIES = 5;

    private static final long SEED = Long.getLong("chaos.seed", new SecureRandom().nextInt(1_000_000));

    private static Chaos chaos;
    private static NegativeControls spoiling;

    @BeforeAll
    static void begin() {
        TELL.accept("Repeat this run with -Dchaos.seed=" + SEED);
        chaos = Chaos.anew(Installation.at(Path.of("target", "marketplaces", "CHAOS")), TELL);
        spoiling = new NegativeControls(chaos);
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
        Verdict verdict = chaos.run(Plan.quick(SEED));

        TELL.accept(verdict.summary());
        assertThat(verdict.violations()).as("seed %d", SEED).isEmpty();
        assertThat(verdict.kills()).isGreaterThanOrEqualTo(10);
        assertThat(verdict.count(Outcome.DONE)).as("enough to be judged by").isGreaterThan(200);
    }

    @Test
    @Order(2)
    void restarts_cost_customers_at_worst_a_retry() {
        Verdict verdict = chaos.run(Plan.restarts(SEED));

        TELL.accept(verdict.summary());
        assertThat(verdict.violations()).as("seed %d", SEED).isEmpty();
        assertThat(verdict.operations())
                .filteredOn(operation -> operation.outcome() == Outcome.UNKNOWN)
                .isEmpty();
        assertThat(verdict.count(Outcome.BUSY)).isPositive();
    }

    @Test
    @Order(3)
    void ten_thousand_deadlines_pending_at_a_kill_all_expire() {
        new Deadlines(10_000).strike(chaos.field(), new Random(SEED));

        chaos.field().oracle().assertConsistent();
    }

    @Test
    @Order(4)
    void control_without_outbox_missing_events_are_noticed() {
        spoiling.withoutOutbox(() -> {
            Verdict verdict = chaos.run(Plan.control(SEED, "kill-broker", "halt-tickets-before-Post.send"));

            assertThat(verdict.violations()).anyMatch(each -> each.contains("has heard otherwise"));
        });
    }

    @Test
    @Order(5)
    void control_without_inbox_events_applied_twice_are_noticed() {
        spoiling.withoutInbox();

        Verdict verdict = chaos.run(Plan.control(SEED, "parrot"));

        assertThat(verdict.violations()).anyMatch(each -> each.startsWith("an event heard twice"));
    }

    @Test
    @Order(6)
    void control_without_numbered_holds_late_events_are_noticed() {
        spoiling.withoutInbox();
        spoiling.withoutNumberedHolds();
        List<String> before = chaos.field().oracle().violations();

        boolean noticed = IntStream.range(0, TRIES)
                .mapToObj(attempt -> chaos.run(Plan.control(SEED + attempt, "parrot")))
                .flatMap(verdict -> verdict.violations().stream())
                .filter(each -> !before.contains(each))
                .anyMatch(each -> each.startsWith("a ticket held by an order that is over"));

        assertThat(noticed).as("seed %d", SEED).isTrue();
    }

    @Test
    @Order(7)
    void control_without_check_and_index_a_double_sale_is_noticed() {
        spoiling.withoutLookAndIndex();

        Verdict verdict = chaos.run(Plan.control(SEED, "poison"));

        assertThat(verdict.violations()).anyMatch(each -> each.startsWith("a ticket with two orders at once"));
    }
}
