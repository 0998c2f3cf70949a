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
    void requests_before_a_run_cause_one_run() {
        Worker worker = new Worker(executor::add, () -> runs++);

        worker.wake();
        worker.wake();
        drain();

        assertThat(runs).isEqualTo(1);
    }

    @Test
    void requests_during_a_run_cause_one_more() {
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
    void a_rejected_run_starts_with_the_next_request() {
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
    void a_stopped_worker_starts_no_run() {
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
