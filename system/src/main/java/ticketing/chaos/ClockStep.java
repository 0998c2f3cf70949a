package ticketing.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ticketing.system.Liberty;
import ticketing.system.Waiting;

/** A service whose clock steps by twenty minutes, and back after a while. Its database's is right, and that one counts. */
record ClockStep(String name, List<String> services, Duration length) implements Fault {

    @Override
    public Set<String> victims() {
        return Set.copyOf(services);
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Liberty victim = field.marketplace().server(services.get(random.nextInt(services.size())));
        field.want(victim, name);
        try {
            Waiting.pause(length);
        } finally {
            field.wantNoMore(victim, name);
        }
    }
}
