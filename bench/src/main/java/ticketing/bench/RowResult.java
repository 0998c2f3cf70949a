package ticketing.bench;

import java.util.List;
import java.util.Optional;

/**
 * The measurements of a row.
 *
 * @param failure why there are none; empty when there are
 */
record RowResult(int number, String workload, List<Measurement> measures, Optional<String> failure) {

    boolean isUnderFloor() {
        return failure.isPresent() || measures.stream().anyMatch(Measurement::isUnderFloor);
    }
}
