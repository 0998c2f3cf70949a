package ticketing.chaos;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Messages that are no events, among those that are. */
record Poison() implements Fault {

    private static final List<String> SENDERS = List.of("tickets", "orders");

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public Set<String> victims() {
        return Set.of("broker");
    }

    @Override
    public void strike(Battlefield field, Random random) {
        for (String sender : SENDERS) {
            field.poison(sender);
        }
    }
}
