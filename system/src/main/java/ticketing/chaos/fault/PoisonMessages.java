package ticketing.chaos.fault;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Sends malformed events between well-formed ones. */
record PoisonMessages() implements Fault {

    private static final List<String> SENDERS = List.of("tickets", "orders");

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of("broker");
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        for (String sender : SENDERS) {
            environment.poison(sender);
        }
    }
}
