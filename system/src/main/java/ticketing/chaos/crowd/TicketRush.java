package ticketing.chaos.crowd;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopResponse;
import ticketing.chaos.client.ShopSession;
import ticketing.system.BoundedWait;

/**
 * Repeatedly lists a ticket that all buyers order at once; the winner then pays up to fifty times at once, at the
 * end of the payment window, or while cancelling. No ticket may have two orders, no order two payments.
 */
final class TicketRush {

    private static final int PAYMENTS_AT_ONCE = 50;

    private final ShopSession seller;
    private final List<ShopSession> buyers;
    private final int size;
    private final Duration pause;
    private final Random random;
    private final DeadlinePayments deadlinePayments;
    private final SimultaneousRequests burst = new SimultaneousRequests();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private volatile int rounds;

    /** @param crowd its {@code rush} is the number of orders per ticket; with fewer buyers some order repeatedly */
    TicketRush(ShopSession seller, List<ShopSession> buyers, CrowdSize crowd, DeadlinePayments deadlinePayments) {
        this.seller = seller;
        this.buyers = buyers;
        this.size = crowd.rush();
        this.pause = crowd.longestPause();
        this.random = new Random(crowd.seed() + crowd.buyers());
        this.deadlinePayments = deadlinePayments;
    }

    void runWhile(BooleanSupplier isOpen) {
        while (isOpen.getAsBoolean()) {
            ShopResponse listed = seller.send(ShopRequest.list("Wanted by all", "19.99"));
            if (listed.isDone()) {
                round(listed.json().getString("id"));
                rounds++;
            }
            BoundedWait.pause(pause);
        }
    }

    private void round(String ticket) {
        List<ShopSession> crowd = IntStream.range(0, size)
                .mapToObj(i -> buyers.get(i % buyers.size()))
                .toList();
        List<ShopResponse> replies = burst.of(crowd.stream()
                .<Supplier<ShopResponse>>map(buyer -> () -> buyer.send(ShopRequest.order(ticket)))
                .toList());
        List<Integer> winners = IntStream.range(0, size)
                .filter(i -> replies.get(i).isDone())
                .boxed()
                .toList();
        compare(winners.stream().map(i -> replies.get(i).json()).toList());
        if (!winners.isEmpty()) {
            ShopSession winner = crowd.get(winners.get(0));
            JsonObject order = replies.get(winners.get(0)).json();
            burst.runAsync(() -> finish(winner, order));
        }
    }

    /**
     * A second order of a ticket is legitimate only after the first one's payment window, which a slow response may
     * outlast.
     */
    private void compare(List<JsonObject> orders) {
        List<JsonObject> sorted = orders.stream()
                .sorted(Comparator.comparing(order -> time(order, "createdAt")))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (time(sorted.get(i), "createdAt").isBefore(time(sorted.get(i - 1), "expiresAt"))) {
                violations.add("two orders of one ticket: " + sorted.get(i - 1) + ", " + sorted.get(i));
            }
        }
    }

    private static Instant time(JsonObject order, String name) {
        return Instant.parse(order.getString(name));
    }

    private void finish(ShopSession buyer, JsonObject order) {
        String id = order.getString("id");
        switch (random.nextInt(4)) {
            case 0 -> payOften(buyer, id);
            case 1, 2 -> deadlinePayments.pay(buyer, order, random);
            default ->
                burst.of(List.of(
                        () -> buyer.send(ShopRequest.pay(id, "tok_visa")), () -> buyer.send(ShopRequest.cancel(id))));
        }
    }

    private void payOften(ShopSession buyer, String order) {
        List<Supplier<ShopResponse>> payments = IntStream.range(0, Math.min(size, PAYMENTS_AT_ONCE))
                .<Supplier<ShopResponse>>mapToObj(i -> () -> buyer.send(ShopRequest.pay(order, "tok_visa")))
                .toList();
        long paid = burst.of(payments).stream().filter(ShopResponse::isDone).count();
        if (paid > 1) {
            violations.add(paid + " payments of one order: " + order);
        }
    }

    /** Returns when the last winner has finished. */
    void finish() {
        burst.end();
    }

    int rounds() {
        return rounds;
    }

    List<String> violations() {
        return List.copyOf(violations);
    }
}
