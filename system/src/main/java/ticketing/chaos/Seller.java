package ticketing.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Lists tickets, changes its mind about prices, and now and then withdraws one, be it in the moment it is ordered. */
final class Seller extends Trader {

    private static final List<String> PRICES = List.of("0.07", "0.29", "8.20", "19.99", "64.10", "100");
    private static final int REMEMBERED = 20;

    private final Market market;
    private final Deque<String> own = new ArrayDeque<>();

    Seller(Session session, Market market, Random random, Duration longestThought) {
        super(session, random, longestThought);
        this.market = market;
    }

    @Override
    void trade() {
        if (!own.isEmpty() && happens(20)) {
            ask(Request.edit(anyOfMine(), "Edited " + random().nextInt(1_000), price()));
        } else if (!own.isEmpty() && happens(8)) {
            ask(Request.withdraw(anyOfMine()));
        } else {
            list();
        }
    }

    private void list() {
        Reply reply = ask(Request.list("Seat " + random().nextInt(1_000_000), price()));
        if (reply.isDone()) {
            String id = reply.json().getString("id");
            market.offer(id);
            own.addLast(id);
            if (own.size() > REMEMBERED) {
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
