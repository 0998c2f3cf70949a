package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ticketing.events.Topic;

class GroupCommitTest {

    private static final int MORE = 5;

    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Thread> sessions = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread session = new Thread(work);
        sessions.add(session);
        return session;
    });
    private final GroupCommit commit = new GroupCommit(this::transaction);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void an_event_alone_waits_for_nobody() {
        assertThat(commit.apply(heard("1"))).isEqualTo("result of 1");
        assertThat(commit.apply(heard("2"))).isEqualTo("result of 2");

        assertThat(groups).containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void what_gathers_during_a_transaction_is_committed_in_one() throws Exception {
        List<Future<String>> results = gather();

        open.countDown();

        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).get()).isEqualTo("result of " + i);
        }
        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
    }

    @Test
    void when_a_group_fails_each_is_tried_by_itself_and_only_the_bad_one_fails() throws Exception {
        failures.put("3", new IllegalStateException("bad"));
        List<Future<String>> results = gather();

        open.countDown();

        assertThatThrownBy(() -> results.get(3).get()).hasRootCauseMessage("bad");
        for (int good : List.of(0, 1, 2, 4, 5)) {
            assertThat(results.get(good).get()).isEqualTo("result of " + good);
        }
        assertThat(groups).hasSize(2 + MORE);
    }

    @Test
    void when_the_database_is_away_nobody_asks_it_again() throws Exception {
        failures.put("3", new IllegalStateException(new SQLException("away", "08006")));
        List<Future<String>> results = gather();

        open.countDown();

        for (Future<String> result : results.subList(1, results.size())) {
            assertThatThrownBy(result::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("away");
        }
        assertThat(groups).hasSize(2);
    }

    @Test
    void nobody_waits_for_ever_when_a_transaction_breaks_off() throws Exception {
        failures.put("3", new AssertionError("broken"));
        List<Future<String>> results = gather();

        open.countDown();

        for (Future<String> result : results.subList(1, results.size())) {
            assertThatThrownBy(result::get).isInstanceOf(ExecutionException.class);
        }
        assertThat(commit.apply(heard("next"))).isEqualTo("result of next");
    }

    /** Event 0, whose transaction lasts until it is opened; and behind it, all of them waiting, events 1 to 5. */
    private List<Future<String>> gather() throws InterruptedException {
        List<Future<String>> results = new ArrayList<>();
        results.add(threads.submit(() -> commit.apply(heard("0"))));
        begun.await();
        IntStream.rangeClosed(1, MORE)
                .mapToObj(Integer::toString)
                .map(id -> threads.submit(() -> commit.apply(heard(id))))
                .forEach(results::add);
        while (sessions.stream().filter(GroupCommitTest::waits).count() < results.size()) {
            Thread.onSpinWait();
        }
        return results;
    }

    private static Heard heard(String id) {
        return new Heard(new Received(Topic.ORDERS, id, id, "Any", false, Map.of(), true, ""), null);
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private List<String> transaction(List<Heard> events) {
        List<String> ids = events.stream().map(Heard::id).toList();
        groups.add(ids);
        if (ids.contains("0")) {
            begun.countDown();
            await(open);
        }
        for (String id : ids) {
            fail(failures.get(id));
        }
        return ids.stream().map("result of "::concat).toList();
    }

    private static void fail(Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
