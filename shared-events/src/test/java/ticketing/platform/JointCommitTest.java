package ticketing.platform;

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

class JointCommitTest {

    private static final Set<Thread.State> WAITING = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Thread> waiting = new CopyOnWriteArrayList<>();
    private final List<List<String>> groups = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private final AtomicLong nanoTime = new AtomicLong();
    private volatile Duration transactionTakes = Duration.ZERO;
    private final JointCommit<String, String> together =
            new JointCommit<>(this::transaction, new Rest(Duration.ofDays(1), nanoTime::get));

    @AfterEach
    void nobody_waits_any_longer() {
        open.complete(null);
        threads.shutdown();
    }

    @Test
    void who_comes_alone_does_not_wait() {
        open.complete(null);
        assertThat(together.with("1")).isEqualTo("result of 1");
    }

    @Test
    void what_comes_while_another_is_busy_is_one_commit() {
        List<CompletableFuture<String>> results = comeTogether("2", "3", "4");

        open.complete(null);

        assertThat(results)
                .extracting(CompletableFuture::join)
                .containsExactly("result of 1", "result of 2", "result of 3", "result of 4");
        assertThat(groups).containsExactly(List.of("1"), List.of("2", "3", "4"));
    }

    @Test
    void nobody_fails_for_another() {
        List<CompletableFuture<String>> results = comeTogether("2", "bad", "4");

        open.complete(null);

        assertThat(results.get(1).join()).isEqualTo("result of 2");
        assertThatThrownBy(results.get(2)::join).hasMessageContaining("bad indeed");
        assertThat(results.get(3).join()).isEqualTo("result of 4");
    }

    @Test
    void whoever_waits_when_it_ends_by_an_error_is_told_so_and_the_next_are_not_concerned() {
        List<CompletableFuture<String>> results = comeTogether("error", "3");

        open.complete(null);

        assertThat(results.get(0).join()).isEqualTo("result of 1");
        assertThatThrownBy(results.get(1)::join).hasRootCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(results.get(2)::join).hasMessageContaining("broken off");
        assertThat(together.with("4")).isEqualTo("result of 4");
    }

    @Test
    void it_rests_no_longer_than_until_all_are_back_whom_it_has_just_served() {
        transactionTakes = Duration.ofHours(1);
        List<CompletableFuture<String>> results = comeTogether("2", "3", "4", "5", "6");
        open.complete(null);
        results.forEach(CompletableFuture::join);

        Stream.of("2", "3", "4", "5").forEach(this::comeAndWait);
        assertThat(groups).hasSize(2);
        CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> together.with("6"), threads);

        assertThat(last).succeedsWithin(Duration.ofSeconds(10));
        assertThat(groups.get(2)).containsExactly("2", "3", "4", "5", "6");
    }

    @Test
    void each_of_very_many_gets_its_own() {
        open.complete(null);
        List<CompletableFuture<String>> results = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String piece = "" + i;
            results.add(CompletableFuture.supplyAsync(() -> together.with(piece), threads));
        }
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).join()).isEqualTo("result of " + i);
        }
    }

    /** One is busy with "1" until it is open, and these wait, in their order. */
    private List<CompletableFuture<String>> comeTogether(String... pieces) {
        List<CompletableFuture<String>> results = new ArrayList<>();
        results.add(CompletableFuture.supplyAsync(() -> together.with("1"), threads));
        await().until(() -> groups.size() == 1);
        Stream.of(pieces).map(this::comeAndWait).forEach(results::add);
        return results;
    }

    private CompletableFuture<String> comeAndWait(String piece) {
        int before = waiting.size();
        CompletableFuture<String> result = CompletableFuture.supplyAsync(() -> come(piece), threads);
        await().until(() ->
                waiting.size() > before && WAITING.contains(waiting.get(before).getState()));
        return result;
    }

    private String come(String piece) {
        waiting.add(Thread.currentThread());
        return together.with(piece);
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
