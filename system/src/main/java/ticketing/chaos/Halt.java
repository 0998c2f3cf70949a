package ticketing.chaos;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.CannotRun;
import ticketing.system.Liberty;
import ticketing.system.Waiting;

/** The death of a service at a named point of its work. */
record Halt(String service, String place, String words) implements Fault {

    private static final Duration UNTIL_IT_COMES_BY = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "halt-" + service + "-" + place;
    }

    @Override
    public int kills() {
        return 1;
    }

    @Override
    public Set<String> victims() {
        return Set.of(service);
    }

    @Override
    public void strike(Battlefield field, Random random) {
        Liberty victim = field.marketplace().server(service);
        field.want(victim, place);
        try {
            new Waiting(UNTIL_IT_COMES_BY, () -> service + " never came by " + place + " (" + words + ").")
                    .until(() -> !victim.isRunning());
        } catch (CannotRun late) {
            if (field.wantNoMore(victim, place)) {
                throw new NoOccasion(late.getMessage(), late);
            }
        }
        victim.start();
    }
}
