package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.events.Topic;

class GroupCommitTest {

    private final List<List<String>> groups = new ArrayList<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();

    @Test
    void what_came_together_is_committed_together() {
        List<Heard> events = apply(heard("1"), heard("2"), heard("3"));

        assertThat(events).extracting(Heard::result).containsExactly("result of 1", "result of 2", "result of 3");
        assertThat(groups).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void when_a_group_fails_each_is_tried_by_itself_and_only_the_bad_one_fails() {
        failures.put("2", new IllegalStateException("bad"));

        List<Heard> events = apply(heard("1"), heard("2"), heard("3"));

        assertThat(events.get(0).result()).isEqualTo("result of 1");
        assertThatThrownBy(events.get(1)::result).hasMessage("bad");
        assertThat(events.get(2).result()).isEqualTo("result of 3");
        assertThat(groups).containsExactly(List.of("1", "2", "3"), List.of("1"), List.of("2"), List.of("3"));
    }

    @Test
    void one_that_comes_again_is_by_itself_and_all_stay_in_their_order() {
        apply(heard("1"), heard("2"), again("3"), heard("4"), heard("5"));

        assertThat(groups).containsExactly(List.of("1", "2"), List.of("3"), List.of("4", "5"));
    }

    @Test
    void while_the_database_is_away_nobody_asks_it_again() {
        failures.put("2", new IllegalStateException(new SQLException("away", "08006")));

        List<Heard> events = apply(heard("1"), heard("2"), again("3"), heard("4"));

        assertThat(events).allSatisfy(event -> assertThatThrownBy(event::result).hasRootCauseMessage("away"));
        assertThat(groups).hasSize(1);
    }

    @Test
    void nor_when_it_goes_away_after_a_group_has_failed() {
        failures.put("1", new IllegalStateException("bad"));
        failures.put("2", new IllegalStateException(new SQLException("away", "08006")));

        List<Heard> events = apply(heard("1"), heard("2"), heard("3"));

        assertThatThrownBy(events.get(0)::result).hasMessage("bad");
        assertThatThrownBy(events.get(2)::result).hasRootCauseMessage("away");
        assertThat(groups).containsExactly(List.of("1", "2", "3"), List.of("1"), List.of("2"));
    }

    private List<Heard> apply(Heard... events) {
        List<Heard> all = List.of(events);
        new GroupCommit(this::transaction).apply(all);
        return all;
    }

    private static Heard heard(String id) {
        return new Heard(received(id, false), null);
    }

    private static Heard again(String id) {
        return new Heard(received(id, true), null);
    }

    private static Received received(String id, boolean redelivered) {
        return new Received(Topic.ORDERS, id, id, "Any", redelivered, Map.of(), true, "");
    }

    private List<String> transaction(List<Heard> events) {
        List<String> ids = events.stream().map(Heard::id).toList();
        groups.add(ids);
        Stream<RuntimeException> bad =
                ids.stream().filter(failures::containsKey).map(failures::get);
        bad.findFirst().ifPresent(failure -> {
            throw failure;
        });
        return ids.stream().map("result of "::concat).toList();
    }
}
