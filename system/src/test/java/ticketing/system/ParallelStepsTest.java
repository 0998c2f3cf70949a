package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ParallelStepsTest {

    @Test
    void all_steps_are_taken() {
        Set<Integer> taken = ConcurrentHashMap.newKeySet();

        ParallelSteps.take(List.of(() -> taken.add(1), () -> taken.add(2), () -> taken.add(3)));

        assertThat(taken).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void the_failure_of_one_is_the_failure_of_all() {
        assertThatThrownBy(() -> ParallelSteps.take(List.of(() -> {}, () -> {
                    throw new CannotRun("Try again.");
                })))
                .isInstanceOf(CannotRun.class)
                .hasMessage("Try again.");
    }

    @Test
    void running_steps_are_interrupted_when_another_fails() {
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        Runnable patient = () -> new BoundedWait(Duration.ofSeconds(30), () -> "In vain.").until(() -> {
            waiting.complete(null);
            return false;
        });
        Runnable failing = () -> {
            waiting.join();
            throw new CannotRun("Try again.");
        };

        assertThatThrownBy(() -> ParallelSteps.take(List.of(patient, failing)))
                .hasMessage("Try again.")
                .hasSuppressedException(new CannotRun("Interrupted while waiting."));
    }

    @Test
    void an_empty_list_of_steps_succeeds() {
        ParallelSteps.take(Collections.emptyList());
    }
}
