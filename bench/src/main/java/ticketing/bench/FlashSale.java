package ticketing.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A sale of tickets to a crowd, from its opening until no ticket is left. A buyer whose connection breaks retries. */
final class FlashSale {

    private static final int GONE = 404;
    private static final int BROKEN = 0;
    private static final long TIMEOUT_SECONDS = 180;

    private final Customers buyers;
    private final int crowd;
    private final List<String> tickets;
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final AtomicLong lastSale = new AtomicLong();
    private final LoadResult traffic = new LoadResult();
    private final long begin = System.nanoTime();

    FlashSale(Customers buyers, int crowd, List<String> tickets) {
        this.buyers = buyers;
        this.crowd = crowd;
        this.tickets = tickets;
        left.addAll(tickets);
    }

    /** Starts all buyers within a second; returns when each has a ticket or none is left. */
    LoadResult open() throws Exception {
        CompletableFuture<?>[] all =
                IntStream.range(0, crowd).mapToObj(this::come).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return traffic.end();
    }

    private CompletableFuture<Void> come(int buyer) {
        // On the timer's thread: with two processors Java would start one for each.
        Executor later =
                CompletableFuture.delayedExecutor(1_000L * buyer / crowd, TimeUnit.MILLISECONDS, Runnable::run);
        return CompletableFuture.supplyAsync(() -> shop(buyer), later).thenCompose(done -> done);
    }

    /** Completes when this buyer has a ticket, or none is left. */
    private CompletableFuture<Void> shop(int buyer) {
        Optional<String> wanted = any();
        if (wanted.isEmpty()) {
            traffic.record(GONE, begin);
            return CompletableFuture.completedFuture(null);
        }
        sent.incrementAndGet();
        return buyers.orderLater(buyers.cookie(buyer), wanted.get())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(failure -> BROKEN)
                .thenCompose(status -> answered(buyer, wanted.get(), status));
    }

    private CompletableFuture<Void> answered(int buyer, String ticket, int status) {
        if (status == BROKEN) {
            if (broken.incrementAndGet() > crowd) {
                throw new InvalidMeasurement("More connections break than there are buyers");
            }
            return shop(buyer);
        }
        left.remove(ticket);
        if (status != 201 && status != 400) {
            throw new InvalidMeasurement("An order was answered " + status);
        }
        return status == 201 ? bought() : shop(buyer);
    }

    private CompletableFuture<Void> bought() {
        lastSale.accumulateAndGet(System.nanoTime(), Math::max);
        traffic.record(201, begin);
        return CompletableFuture.completedFuture(null);
    }

    /** A ticket that is not known to be taken; empty when there is none. */
    private Optional<String> any() {
        int first = ThreadLocalRandom.current().nextInt(tickets.size());
        return IntStream.range(0, tickets.size())
                .mapToObj(i -> tickets.get((first + i) % tickets.size()))
                .filter(left::contains)
                .findFirst();
    }

    long sent() {
        return sent.get();
    }

    long broken() {
        return broken.get();
    }

    /** The time until the last order. */
    double seconds() {
        return (lastSale.get() - begin) / 1e9;
    }

    /** The prefix of the tickets' ids. */
    String name() {
        return tickets.get(0).replaceFirst("1$", "");
    }
}
