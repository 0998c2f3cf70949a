package ticketing.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Ids that are used once each. Thread-safe. */
final class IdSupply {

    private final List<String> ids;
    private final AtomicInteger used = new AtomicInteger();

    IdSupply(List<String> ids) {
        this.ids = ids;
    }

    String next() {
        int index = used.getAndIncrement();
        if (index >= ids.size()) {
            throw new InvalidMeasurement("All " + ids.size() + " are used up: the system is faster than expected");
        }
        return ids.get(index);
    }

    List<String> all() {
        return ids;
    }
}
