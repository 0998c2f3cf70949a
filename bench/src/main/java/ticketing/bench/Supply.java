package ticketing.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Ids to be used once each, by many at once. */
final class Supply {

    private final List<String> ids;
    private final AtomicInteger used = new AtomicInteger();

    Supply(List<String> ids) {
        this.ids = ids;
    }

    String next() {
        int index = used.getAndIncrement();
        if (index >= ids.size()) {
            throw new NoFigure("All " + ids.size() + " are used up: the system is faster than was thought");
        }
        return ids.get(index);
    }

    List<String> all() {
        return ids;
    }
}
