package ticketing.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import ticketing.platform.Outage;
import ticketing.platform.Rest;

/**
 * Applies what comes at the same time in one commit: while one transaction runs, events gather, and the next takes all
 * of them; after a group it rests a little, so that the next is as large. So the busier the machine is, the fewer
 * commits do the events cost, and an event alone waits for nobody. When a group fails, each of its events is tried by
 * itself: none suffers for another.
 */
final class GroupCommit {

    /** From the end of a transaction until the next begins, at most. */
    private static final Duration LONGEST_REST = Duration.ofMillis(50);

    /** As many as a listener has sessions, unless somebody configures others. */
    private static final int FULL = 16;

    private final Function<List<Heard>, List<String>> transaction;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final Condition full = lock.newCondition();
    private final List<Heard> gathered = new ArrayList<>();
    private final Rest rest = new Rest(LONGEST_REST);
    private boolean busy;

    /** @param transaction commits all of a list and returns the result of each, or fails and leaves no trace */
    GroupCommit(Function<List<Heard>, List<String>> transaction) {
        this.transaction = transaction;
    }

    /** Returns the event's own result after the commit, or fails with its own failure. */
    String apply(Heard event) {
        List<Heard> group = join(event);
        if (!group.isEmpty()) {
            try {
                commit(group);
            } finally {
                end(group);
            }
        }
        return event.result();
    }

    /** Returns the group that the caller is to commit; none when another has decided on the event meanwhile. */
    private List<Heard> join(Heard event) {
        lock.lock();
        try {
            gathered.add(event);
            if (gathered.size() == FULL) {
                full.signal();
            }
            while (busy && !event.isDecided()) {
                ended.awaitUninterruptibly();
            }
            if (event.isDecided()) {
                return List.of();
            }
            busy = true;
            awaitGroup();
            rest.workBegins();
            List<Heard> group = List.copyOf(gathered);
            gathered.clear();
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** Whoever is interrupted goes on at once. */
    private void awaitGroup() {
        try {
            long left = rest.leftNanos();
            while (left > 0 && gathered.size() < FULL) {
                left = full.awaitNanos(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Heard> group) {
        try {
            List<String> results = transaction.apply(group);
            for (int i = 0; i < group.size(); i++) {
                group.get(i).became(results.get(i));
            }
        } catch (RuntimeException failure) {
            if (group.size() == 1 || Outage.isBehind(failure)) {
                group.forEach(event -> event.failed(failure));
            } else {
                group.forEach(event -> commit(List.of(event)));
            }
        }
    }

    private void end(List<Heard> group) {
        lock.lock();
        try {
            busy = false;
            rest.begins(group.size());
            group.stream()
                    .filter(event -> !event.isDecided())
                    .forEach(event -> event.failed(new IllegalStateException("Its transaction broke off")));
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
