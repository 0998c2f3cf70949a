package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void all_steps_are_taken() {
        Set<Integer> taken = ConcurrentHashMap.newKeySet();

        Together.take(List.of(() -> taken.add(1), () -> taken.add(2), () -> taken.add(3)));

        assertThat(taken).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void the_failure_of_one_is_the_failure_of_all() {
        assertThatThrownBy(() -> Together.take(List.of(() -> {}, () -> {
                    throw new CannotRun("Try again.");
                })))
                .isInstanceOf(CannotRun.class)
                .hasMessage("Try again.");
    }

    @Test
    void no_steps_are_no_trouble() {
        Together.take(Collections.emptyList());
    }
}
