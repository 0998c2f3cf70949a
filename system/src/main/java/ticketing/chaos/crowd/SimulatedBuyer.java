package ticketing.chaos.crowd;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopResponse;
import ticketing.chaos.client.ShopSession;

/**
 * Orders a recent ticket; then pays it, with good and bad cards, at the end of the payment window or twice at once,
 * cancels it, or leaves it to expire. After a lost response it looks its orders up first.
 */
final class SimulatedBuyer extends SimulatedTrader {

    private static final List<String> BAD_CARDS =
            List.of("tok_chargeDeclined", "tok_slow", "tok_lostAnswer", "tok_unreachable");
    private static final String GOOD_CARD = "tok_visa";

    private final RecentTickets tickets;
    private final DeadlinePayments deadlinePayments;

    SimulatedBuyer(ShopSession session, RecentTickets tickets, Habits habits, DeadlinePayments deadlinePayments) {
        super(session, habits);
        this.tickets = tickets;
        this.deadlinePayments = deadlinePayments;
    }

    @Override
    void trade() {
        tickets.pick(random()).ifPresent(ticket -> {
            ShopResponse reply = send(ShopRequest.order(ticket));
            if (reply.isDone() && chance(10)) {
                send(ShopRequest.cancel(reply.json().getString("id")));
            } else if (reply.isDone()) {
                pause();
                finish(reply.json());
            } else if (reply.outcome() != Outcome.REFUSED) {
                resume();
            }
        });
    }

    private void resume() {
        ShopResponse reply = send(ShopRequest.read("/api/orders?sort=-createdAt&limit=5"));
        if (reply.isDone()) {
            reply.array().getValuesAs(JsonObject.class).stream()
                    .filter(order -> order.getString("status").matches("created|awaiting:payment"))
                    .limit(1)
                    .forEach(this::finish);
        }
    }

    private void finish(JsonObject placed) {
        String order = placed.getString("id");
        if (chance(10)) {
            return; // Left to expire.
        }
        if (chance(15)) {
            deadlinePayments.pay(session(), placed, random());
        } else if (chance(15)) {
            send(ShopRequest.cancel(order));
        } else if (chance(25)) {
            send(ShopRequest.pay(order, BAD_CARDS.get(random().nextInt(BAD_CARDS.size()))));
            pause();
            send(ShopRequest.pay(order, GOOD_CARD));
        } else if (chance(15)) {
            payTwiceAtOnce(order);
        } else {
            send(ShopRequest.pay(order, GOOD_CARD));
        }
    }

    private void payTwiceAtOnce(String order) {
        CompletableFuture<ShopResponse> other =
                CompletableFuture.supplyAsync(() -> send(ShopRequest.pay(order, GOOD_CARD)));
        send(ShopRequest.pay(order, GOOD_CARD));
        other.join();
    }
}
