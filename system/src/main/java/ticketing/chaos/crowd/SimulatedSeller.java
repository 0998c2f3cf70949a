package ticketing.chaos.crowd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopResponse;
import ticketing.chaos.client.ShopSession;

/** Lists tickets, edits prices, and withdraws some tickets, even while they are being ordered. */
final class SimulatedSeller extends SimulatedTrader {

    private static final List<String> PRICES = List.of("0.07", "0.29", "8.20", "19.99", "64.10", "100");
    private static final int KEPT = 20;

    private final RecentTickets tickets;
    private final Deque<String> own = new ArrayDeque<>();

    SimulatedSeller(ShopSession session, RecentTickets tickets, Habits habits) {
        super(session, habits);
        this.tickets = tickets;
    }

    @Override
    void trade() {
        if (!own.isEmpty() && chance(20)) {
            send(ShopRequest.edit(anyOfMine(), "Edited " + random().nextInt(1_000), price()));
        } else if (!own.isEmpty() && chance(8)) {
            send(ShopRequest.withdraw(anyOfMine()));
        } else {
            list();
        }
    }

    private void list() {
        ShopResponse reply = send(ShopRequest.list("Seat " + random().nextInt(1_000_000), price()));
        if (reply.isDone()) {
            String id = reply.json().getString("id");
            tickets.offer(id);
            own.addLast(id);
            if (own.size() > KEPT) {
                own.removeFirst();
            }
        }
    }

    private String price() {
        return PRICES.get(random().nextInt(PRICES.size()));
    }

    private String anyOfMine() {
        return List.copyOf(own).get(random().nextInt(own.size()));
    }
}
