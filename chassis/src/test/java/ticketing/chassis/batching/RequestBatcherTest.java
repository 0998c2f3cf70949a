package ticketing.chassis.batching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestBatcherTest {

    private static final Set<Thread.State> WAITING = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Thread> waiting = new CopyOnWriteArrayList<>();
    private final List<List<String>> groups = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private final AtomicLong nanoTime = new AtomicLong();
    private volatile Duration transactionTakes = Duration.ZERO;
    private final RequestBatcher<String, String> batcher =
            new RequestBatcher<>(this::transaction, new Linger(Duration.ofDays(1), nanoTime::get));

    @AfterEach
    void open() {
        open.complete(null);
        threads.shutdown();
    }

    @Test
    void an_uncontended_call_runs_at_once() {
        open.complete(null);
        assertThat(batcher.submit("1")).isEqualTo("result of 1");
    }

    @Test
    void calls_that_arrive_during_a_batch_form_the_next() {
        List<CompletableFuture<String>> results = submitAll("2", "3", "4");

        open.complete(null);

        assertThat(results)
                .extracting(CompletableFuture::join)
                .containsExactly("result of 1", "result of 2", "result of 3", "result of 4");
        assertThat(groups).containsExactly(List.of("1"), List.of("2", "3", "4"));
    }

    @Test
    void no_call_fails_because_of_another_in_its_batch() {
        List<CompletableFuture<String>> results = submitAll("2", "bad", "4");

        open.complete(null);

        assertThat(results.get(1).join()).isEqualTo("result of 2");
        assertThatThrownBy(results.get(2)::join).hasMessageContaining("bad indeed");
        assertThat(results.get(3).join()).isEqualTo("result of 4");
    }

    @Test
    void an_error_fails_its_batch_and_not_the_next() {
        List<CompletableFuture<String>> results = submitAll("error", "3");

        open.complete(null);

        assertThat(results.get(0).join()).isEqualTo("result of 1");
        assertThatThrownBy(results.get(1)::join).hasRootCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(results.get(2)::join).hasMessageContaining("aborted");
        assertThat(batcher.submit("4")).isEqualTo("result of 4");
    }

    @Test
    void the_linger_ends_when_all_callers_of_the_last_batch_are_back() {
        transactionTakes = Duration.ofHours(1);
        List<CompletableFuture<String>> results = submitAll("2", "3", "4", "5", "6");
        open.complete(null);
        results.forEach(CompletableFuture::join);

        Stream.of("2", "3", "4", "5").forEach(this::submitAndWait);
        assertThat(groups).hasSize(2);
        CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> batcher.submit("6"), threads);

        assertThat(last).succeedsWithin(Duration.ofSeconds(10));
        assertThat(groups.get(2)).containsExactly("2", "3", "4", "5", "6");
    }

    @Test
    void each_of_many_calls_gets_its_own_result() {
        open.complete(null);
        List<CompletableFuture<String>> results = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String piece = "" + i;
            results.add(CompletableFuture.supplyAsync(() -> batcher.submit(piece), threads));
        }
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).join()).isEqualTo("result of " + i);
        }
    }

    /** The first batch, "1", runs until it is opened, and these calls wait in their order. */
    private List<CompletableFuture<String>> submitAll(String... pieces) {
        List<CompletableFuture<String>> results = new ArrayList<>();
        results.add(CompletableFuture.supplyAsync(() -> batcher.submit("1"), threads));
        await().until(() -> groups.size() == 1);
        Stream.of(pieces).map(this::submitAndWait).forEach(results::add);
        return results;
    }

    private CompletableFuture<String> submitAndWait(String piece) {
        int before = waiting.size();
        CompletableFuture<String> result = CompletableFuture.supplyAsync(() -> submit(piece), threads);
        await().until(() ->
                waiting.size() > before && WAITING.contains(waiting.get(before).getState()));
        return result;
    }

    private String submit(String piece) {
        waiting.add(Thread.currentThread());
        return batcher.submit(piece);
    }

    private List<String> transaction(List<String> pieces) {
        groups.add(pieces);
        open.join();
        nanoTime.addAndGet(transactionTakes.toNanos());
        if (pieces.contains("error")) {
            throw new StackOverflowError();
        }
        if (pieces.contains("bad")) {
            throw new IllegalStateException("bad indeed");
        }
        return pieces.stream().map("result of "::concat).toList();
    }
}
