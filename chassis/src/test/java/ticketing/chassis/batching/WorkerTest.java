package ticketing.chassis.batching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private final Deque<Runnable> executor = new ArrayDeque<>();
    private int runs;

    @Test
    void asked_often_before_it_runs_it_runs_once() {
        Worker worker = new Worker(executor::add, () -> runs++);

        worker.wake();
        worker.wake();
        drain();

        assertThat(runs).isEqualTo(1);
    }

    @Test
    void asked_while_it_runs_it_runs_once_more() {
        Worker[] worker = new Worker[1];
        worker[0] = new Worker(executor::add, () -> {
            if (runs++ == 0) {
                worker[0].wake();
                worker[0].wake();
            }
        });

        worker[0].wake();
        drain();

        assertThat(runs).isEqualTo(2);
    }

    @Test
    void turned_away_once_it_is_heard_the_next_time() {
        boolean[] full = {true};
        Worker worker = new Worker(
                work -> {
                    if (full[0]) {
                        throw new RejectedExecutionException("full");
                    }
                    executor.add(work);
                },
                () -> runs++);

        worker.wake();
        full[0] = false;
        worker.wake();
        drain();

        assertThat(runs).isEqualTo(1);
    }

    @Test
    void stopped_it_begins_nothing_any_more() {
        Worker worker = new Worker(executor::add, () -> runs++);

        worker.stop();
        worker.wake();

        assertThat(executor).isEmpty();
        assertThat(worker.isStopped()).isTrue();
    }

    private void drain() {
        while (!executor.isEmpty()) {
            executor.remove().run();
        }
    }
}
