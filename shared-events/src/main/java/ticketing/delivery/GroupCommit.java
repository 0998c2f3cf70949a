package ticketing.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import ticketing.platform.Outage;

/**
 * Applies what came together in one commit. When a group fails, each of its events is tried by itself: none suffers for
 * another. One that was delivered before is by itself from the start. While the database is away it is not asked again.
 * For one delivery.
 */
final class GroupCommit {

    private final Function<List<Heard>, List<String>> transaction;
    private RuntimeException away;

    /** @param transaction commits all of a list and returns the result of each, or fails and leaves no trace */
    GroupCommit(Function<List<Heard>, List<String>> transaction) {
        this.transaction = transaction;
    }

    /** Decides on each, in their order. */
    void apply(List<Heard> events) {
        List<Heard> group = new ArrayList<>();
        for (Heard event : events) {
            if (event.letter().redelivered()) {
                commit(group);
                commit(List.of(event));
                group = new ArrayList<>();
            } else {
                group.add(event);
            }
        }
        commit(group);
    }

    private void commit(List<Heard> group) {
        if (away != null) {
            group.forEach(event -> event.failed(away));
        } else if (!group.isEmpty()) {
            try {
                List<String> results = transaction.apply(group);
                IntStream.range(0, group.size())
                        .forEach(place -> group.get(place).became(results.get(place)));
            } catch (RuntimeException failure) {
                failed(group, failure);
            }
        }
    }

    private void failed(List<Heard> group, RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            away = failure;
            group.forEach(event -> event.failed(failure));
        } else if (group.size() == 1) {
            group.get(0).failed(failure);
        } else {
            group.forEach(event -> commit(List.of(event)));
        }
    }
}
