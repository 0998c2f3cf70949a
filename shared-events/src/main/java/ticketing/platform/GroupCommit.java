package ticketing.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ticketing.problem.Unavailable;

/**
 * Does what came together in one commit. When a group fails, each of it is tried by itself: none suffers for another.
 * While the database is away it is not asked again. For one thread.
 *
 * @param <T> what is to be done
 * @param <R> what comes of it
 */
public final class GroupCommit<T, R> {

    private final Function<List<T>, List<R>> transaction;
    private final Predicate<T> alone;
    private final List<Supplier<R>> outcomes = new ArrayList<>();
    private RuntimeException away;

    private GroupCommit(Function<List<T>, List<R>> transaction, Predicate<T> alone) {
        this.transaction = transaction;
        this.alone = alone;
    }

    /**
     * Decides on each, in their order.
     *
     * @param transaction commits all of a list and returns the result of each, or fails and leaves no trace
     * @param alone which of them are by themselves from the start
     * @return for each what gives its result, or fails as it did
     */
    public static <T, R> List<Supplier<R>> of(
            List<T> pieces, Function<List<T>, List<R>> transaction, Predicate<T> alone) {
        GroupCommit<T, R> commit = new GroupCommit<>(transaction, alone);
        commit.apply(pieces);
        return commit.outcomes;
    }

    private void apply(List<T> pieces) {
        List<T> group = new ArrayList<>();
        for (T piece : pieces) {
            if (alone.test(piece)) {
                commit(group);
                commit(List.of(piece));
                group = new ArrayList<>();
            } else {
                group.add(piece);
            }
        }
        commit(group);
    }

    private void commit(List<T> group) {
        if (away != null) {
            fail(group, away);
        } else if (!group.isEmpty()) {
            try {
                transaction.apply(group).forEach(result -> outcomes.add(() -> result));
            } catch (RuntimeException failure) {
                failed(group, failure);
            }
        }
    }

    private void failed(List<T> group, RuntimeException failure) {
        if (Outage.isBehind(failure) || failure instanceof Unavailable) {
            away = failure;
        }
        if (away != null || group.size() == 1) {
            fail(group, failure);
        } else {
            group.forEach(piece -> commit(List.of(piece)));
        }
    }

    private void fail(List<T> group, RuntimeException failure) {
        group.forEach(piece -> outcomes.add(() -> {
            throw failure;
        }));
    }
}
