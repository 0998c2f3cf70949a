package ticketing.chaos;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.Liberty;
import ticketing.system.Waiting;

/** For a while every service says everything three times, and in any order, the end of an order before its beginning. */
record Parrot(Duration length) implements Fault {

    private static final String WANTED = "parrot";

    @Override
    public String name() {
        return WANTED;
    }

    @Override
    public Set<String> victims() {
        return Set.of();
    }

    @Override
    public void strike(Battlefield field, Random random) {
        for (Liberty server : field.marketplace().servers()) {
            field.want(server, WANTED);
        }
        try {
            Waiting.pause(length);
        } finally {
            field.marketplace().servers().forEach(server -> field.wantNoMore(server, WANTED));
        }
    }
}
