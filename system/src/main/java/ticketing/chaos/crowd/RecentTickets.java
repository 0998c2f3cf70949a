package ticketing.chaos.crowd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The last hundred tickets, from which buyers choose: few enough for contention, more than orders may not have
 * received yet. Thread-safe.
 */
final class RecentTickets {

    private static final int SIZE = 100;

    private final Deque<String> tickets = new ArrayDeque<>();

    synchronized void offer(String ticket) {
        tickets.addLast(ticket);
        if (tickets.size() > SIZE) {
            tickets.removeFirst();
        }
    }

    synchronized Optional<String> pick(Random random) {
        return tickets.isEmpty()
                ? Optional.empty()
                : Optional.of(List.copyOf(tickets).get(random.nextInt(tickets.size())));
    }
}
