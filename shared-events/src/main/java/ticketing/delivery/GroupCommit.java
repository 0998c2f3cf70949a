package ticketing.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import ticketing.platform.Outage;

/**
 * Applies what comes at the same time in one commit: while one transaction runs, events gather, and the next takes all
 * of them. So a backlog costs a fraction of the commits, and an event alone waits for nobody. When a group fails, each
 * of its events is tried by itself: none suffers for another.
 */
final class GroupCommit {

    private final Function<List<Heard>, List<String>> transaction;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final List<Heard> gathered = new ArrayList<>();
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
            while (busy && !event.isDecided()) {
                ended.awaitUninterruptibly();
            }
            if (event.isDecided()) {
                return List.of();
            }
            busy = true;
            List<Heard> group = List.copyOf(gathered);
            gathered.clear();
            return group;
        } finally {
            lock.unlock();
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
            group.stream()
                    .filter(event -> !event.isDecided())
                    .forEach(event -> event.failed(new IllegalStateException("Its transaction broke off")));
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
