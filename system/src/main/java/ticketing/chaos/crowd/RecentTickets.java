package ticketing.chaos.crowd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The tickets that the crowd talks about: the newest, so that many want the same, but more than those that orders has
 * not heard of yet.
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
