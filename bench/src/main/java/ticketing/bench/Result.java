package ticketing.bench;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table.
 *
 * @param obstacle why there are no figures; nothing when there are
 */
record Result(int number, String workload, List<Measure> measures, Optional<String> obstacle) {

    boolean isUnderFloor() {
        return obstacle.isPresent() || measures.stream().anyMatch(Measure::isUnderFloor);
    }
}
