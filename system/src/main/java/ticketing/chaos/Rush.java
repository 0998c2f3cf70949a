package ticketing.chaos;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ticketing.system.CannotRun;
import ticketing.system.Waiting;

/**
 * Round after round one ticket that everybody orders at the same moment; and then the one who got it pays fifty times
 * at once, or just as the time runs out, or while cancelling. Who is second must not be told that he is first.
 */
final class Rush {

    private static final Duration PAUSE = Duration.ofMillis(1_000);
    private static final int PAYMENTS_AT_ONCE = 50;
    private static final int OFFSET_MILLIS = 50;

    private final Session seller;
    private final List<Session> buyers;
    private final int size;
    private final Random random;
    private final ExecutorService threads;
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private volatile int rounds;

    /** @param size how many want each ticket; more than the buyers: then some ask again and again */
    Rush(Session seller, List<Session> buyers, int size, Random random) {
        this.seller = seller;
        this.buyers = buyers;
        this.size = size;
        this.random = random;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    void runWhile(BooleanSupplier isOpen) {
        while (isOpen.getAsBoolean()) {
            Reply listed = seller.ask(Request.list("Everybody wants it", "19.99"));
            if (listed.isDone()) {
                round(listed.json().getString("id"));
                rounds++;
            }
            Waiting.pause(PAUSE);
        }
    }

    private void round(String ticket) {
        List<Session> crowd = IntStream.range(0, size)
                .mapToObj(i -> buyers.get(i % buyers.size()))
                .toList();
        List<Reply> replies = atOnce(crowd.stream()
                .<Supplier<Reply>>map(buyer -> () -> buyer.ask(Request.order(ticket)))
                .toList());
        List<Integer> winners = IntStream.range(0, size)
                .filter(i -> replies.get(i).isDone())
                .boxed()
                .toList();
        if (winners.size() > 1) {
            violations.add(winners.size() + " orders of one ticket: " + ticket);
        }
        if (!winners.isEmpty()) {
            Session winner = crowd.get(winners.get(0));
            JsonObject order = replies.get(winners.get(0)).json();
            threads.execute(() -> finish(winner, order.getString("id"), Instant.parse(order.getString("expiresAt"))));
        }
    }

    private void finish(Session buyer, String order, Instant expiresAt) {
        switch (random.nextInt(4)) {
            case 0 -> payOften(buyer, order);
            case 1, 2 -> {
                Duration left = Duration.between(Instant.now(), expiresAt)
                        .plusMillis(random.nextInt(-OFFSET_MILLIS, OFFSET_MILLIS));
                Waiting.pause(left.isNegative() ? Duration.ZERO : left);
                buyer.ask(Request.pay(order, "tok_visa"));
            }
            default ->
                atOnce(List.of(
                        () -> buyer.ask(Request.pay(order, "tok_visa")), () -> buyer.ask(Request.cancel(order))));
        }
    }

    private void payOften(Session buyer, String order) {
        List<Supplier<Reply>> payments = IntStream.range(0, Math.min(size, PAYMENTS_AT_ONCE))
                .<Supplier<Reply>>mapToObj(i -> () -> buyer.ask(Request.pay(order, "tok_visa")))
                .toList();
        long paid = atOnce(payments).stream().filter(Reply::isDone).count();
        if (paid > 1) {
            violations.add(paid + " payments of one order: " + order);
        }
    }

    private List<Reply> atOnce(List<Supplier<Reply>> requests) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        for (Supplier<Reply> request : requests) {
            replies.add(CompletableFuture.supplyAsync(
                    () -> {
                        await(start);
                        return request.get();
                    },
                    threads));
        }
        start.countDown();
        return replies.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted in a rush.", ended);
        }
    }

    /** Returns when the last of them has finished. */
    void goHome() {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    int rounds() {
        return rounds;
    }

    List<String> violations() {
        return List.copyOf(violations);
    }
}
