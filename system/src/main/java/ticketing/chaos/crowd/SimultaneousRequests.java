package ticketing.chaos.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ticketing.chaos.client.ShopResponse;
import ticketing.system.CannotRun;

/** Sends requests at the same moment, each from a thread of its own. */
final class SimultaneousRequests {

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    /** Returns the responses in the order of the requests. */
    List<ShopResponse> of(List<Supplier<ShopResponse>> requests) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<ShopResponse>> replies = new ArrayList<>();
        for (Supplier<ShopResponse> request : requests) {
            replies.add(CompletableFuture.supplyAsync(() -> after(start, request), threads));
        }
        start.countDown();
        return replies.stream().map(CompletableFuture::join).toList();
    }

    private static ShopResponse after(CountDownLatch start, Supplier<ShopResponse> request) {
        try {
            start.await();
            return request.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted during simultaneous requests.", ended);
        }
    }

    /** Runs an action in another thread, and returns at once. */
    void runAsync(Runnable work) {
        threads.execute(work);
    }

    /**
     * Returns when all requests have ended.
     *
     * @throws CannotRun after a minute
     */
    void end() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new CannotRun("Requests have not ended for a minute.");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
