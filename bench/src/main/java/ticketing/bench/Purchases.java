package ticketing.bench;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;

/** Orders that are paid a little later, after about a hundred others were placed: a buyer has to type a card number. */
final class Purchases {

    /** Less than a second of orders, as a rule. */
    private static final int UNPAID = 100;

    private final Customers buyers;
    private final IdSupply tickets;
    private final Queue<Unpaid> unpaid = new LinkedBlockingQueue<>();

    private record Unpaid(String cookie, String order) {}

    Purchases(Customers buyers, IdSupply tickets) {
        this.buyers = buyers;
        this.tickets = tickets;
    }

    /** Orders a ticket, and pays the oldest unpaid order once there are enough. */
    int orderAndPayEarlier() throws Exception {
        String cookie = buyers.nextCookie();
        HttpResponse<String> order = buyers.order(cookie, tickets.next());
        if (order.statusCode() != 201) {
            return order.statusCode();
        }
        unpaid.add(new Unpaid(cookie, Customers.id(order)));
        return unpaid.size() > UNPAID ? payOldest() : 201;
    }

    /** Pays all remaining orders, this many at a time, and returns when all are paid. */
    void payTheRest(int connections) {
        while (!unpaid.isEmpty()) {
            int next = Math.min(connections, unpaid.size());
            Load.atOnce(Collections.nCopies(next, this::payOldest)).requireOnly(201);
        }
    }

    private int payOldest() throws Exception {
        Unpaid oldest = unpaid.remove();
        return buyers.pay(oldest.cookie(), oldest.order()).statusCode();
    }
}
