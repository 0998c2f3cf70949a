package ticketing.bench;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table.
 *
 * @param failure why there are no figures; nothing when there are
 */
record RowResult(int number, String workload, List<Measurement> measures, Optional<String> failure) {

    boolean isUnderFloor() {
        return failure.isPresent() || measures.stream().anyMatch(Measurement::isUnderFloor);
    }
}
