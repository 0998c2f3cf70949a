package ticketing.chassis.batching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.Unavailable;

class BatchTransactionTest {

    private final List<List<String>> groups = new ArrayList<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();

    @Test
    void what_came_together_is_committed_together() {
        List<Supplier<String>> outcomes = apply("1", "2", "3");

        assertThat(outcomes).extracting(Supplier::get).containsExactly("result of 1", "result of 2", "result of 3");
        assertThat(groups).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void when_a_group_fails_each_is_tried_by_itself_and_only_the_bad_one_fails() {
        failures.put("2", new IllegalStateException("bad"));

        List<Supplier<String>> outcomes = apply("1", "2", "3");

        assertThat(outcomes.get(0).get()).isEqualTo("result of 1");
        assertThatThrownBy(outcomes.get(1)::get).hasMessage("bad");
        assertThat(outcomes.get(2).get()).isEqualTo("result of 3");
        assertThat(groups).containsExactly(List.of("1", "2", "3"), List.of("1"), List.of("2"), List.of("3"));
    }

    @Test
    void one_that_is_to_be_alone_is_by_itself_and_all_stay_in_their_order() {
        apply("1", "2", "3 again", "4", "5");

        assertThat(groups).containsExactly(List.of("1", "2"), List.of("3 again"), List.of("4", "5"));
    }

    @Test
    void while_the_database_is_away_nobody_asks_it_again() {
        failures.put("2", new IllegalStateException(new SQLException("away", "08006")));

        List<Supplier<String>> outcomes = apply("1", "2", "3 again", "4");

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThatThrownBy(outcome::get).hasRootCauseMessage("away"));
        assertThat(groups).hasSize(1);
    }

    @Test
    void nor_when_it_was_known_to_be_away() {
        failures.put("1", new Unavailable());

        List<Supplier<String>> outcomes = apply("1", "2");

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThatThrownBy(outcome::get).isInstanceOf(Unavailable.class));
        assertThat(groups).hasSize(1);
    }

    @Test
    void nor_when_it_goes_away_after_a_group_has_failed() {
        failures.put("1", new IllegalStateException("bad"));
        failures.put("2", new IllegalStateException(new SQLException("away", "08006")));

        List<Supplier<String>> outcomes = apply("1", "2", "3");

        assertThatThrownBy(outcomes.get(0)::get).hasMessage("bad");
        assertThatThrownBy(outcomes.get(2)::get).hasRootCauseMessage("away");
        assertThat(groups).containsExactly(List.of("1", "2", "3"), List.of("1"), List.of("2"));
    }

    private List<Supplier<String>> apply(String... ids) {
        return BatchTransaction.run(List.of(ids), this::transaction, id -> id.endsWith("again"));
    }

    private List<String> transaction(List<String> ids) {
        groups.add(ids);
        ids.stream()
                .filter(failures::containsKey)
                .map(failures::get)
                .findFirst()
                .ifPresent(failure -> {
                    throw failure;
                });
        return ids.stream().map("result of "::concat).toList();
    }
}
