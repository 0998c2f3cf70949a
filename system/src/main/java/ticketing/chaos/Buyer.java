package ticketing.chaos;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * Orders what others want too; then pays, with good cards and bad ones, in the last moment, twice at once, cancels, or forgets. After
 * a lost answer it looks first what it has.
 */
final class Buyer extends Trader {

    private static final List<String> TROUBLESOME =
            List.of("tok_chargeDeclined", "tok_slow", "tok_lostAnswer", "tok_unreachable");
    private static final String GOOD = "tok_visa";

    private final Market market;
    private final LastMoment lastMoment;

    Buyer(Session session, Market market, Random random, Duration longestThought, LastMoment lastMoment) {
        super(session, random, longestThought);
        this.market = market;
        this.lastMoment = lastMoment;
    }

    @Override
    void trade() {
        market.pick(random()).ifPresent(ticket -> {
            Reply reply = ask(Request.order(ticket));
            if (reply.isDone() && happens(10)) {
                ask(Request.cancel(reply.json().getString("id")));
            } else if (reply.isDone()) {
                think();
                finish(reply.json());
            } else if (reply.outcome() != Outcome.REFUSED) {
                goOnWithWhatThereIs();
            }
        });
    }

    private void goOnWithWhatThereIs() {
        Reply reply = ask(Request.read("/api/orders?sort=-createdAt&limit=5"));
        if (reply.isDone()) {
            reply.array().getValuesAs(JsonObject.class).stream()
                    .filter(order -> order.getString("status").matches("created|awaiting:payment"))
                    .limit(1)
                    .forEach(this::finish);
        }
    }

    private void finish(JsonObject placed) {
        String order = placed.getString("id");
        if (happens(10)) {
            return; // Forgotten: it expires.
        }
        if (happens(15)) {
            lastMoment.pay(session(), placed, random());
        } else if (happens(15)) {
            ask(Request.cancel(order));
        } else if (happens(25)) {
            ask(Request.pay(order, TROUBLESOME.get(random().nextInt(TROUBLESOME.size()))));
            think();
            ask(Request.pay(order, GOOD));
        } else if (happens(15)) {
            payTwiceAtOnce(order);
        } else {
            ask(Request.pay(order, GOOD));
        }
    }

    private void payTwiceAtOnce(String order) {
        CompletableFuture<Reply> other = CompletableFuture.supplyAsync(() -> ask(Request.pay(order, GOOD)));
        ask(Request.pay(order, GOOD));
        other.join();
    }
}
