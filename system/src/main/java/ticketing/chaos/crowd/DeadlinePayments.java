package ticketing.chaos.crowd;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopSession;
import ticketing.system.CannotRun;

/** Payments that are sent within 50 ms of the end of their order's payment window, before or after. Thread-safe. */
final class DeadlinePayments {

    private static final int OFFSET_MILLIS = 50;
    private static final int AT_ONCE = 8;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger races = new AtomicInteger();

    /** Schedules the payment and returns at once. */
    void pay(ShopSession buyer, JsonObject order, Random random) {
        Instant moment =
                Instant.parse(order.getString("expiresAt")).plusMillis(random.nextInt(-OFFSET_MILLIS, OFFSET_MILLIS));
        long left = Duration.between(Instant.now(), moment).toMillis();
        threads.schedule(
                () -> {
                    buyer.send(ShopRequest.pay(order.getString("id"), "tok_visa"));
                    races.incrementAndGet();
                },
                left,
                TimeUnit.MILLISECONDS);
    }

    /** How many payments were sent. */
    int races() {
        return races.get();
    }

    /**
     * Returns when the last scheduled payment has its response.
     *
     * @throws CannotRun after a minute
     */
    void end() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new CannotRun("Payments have not ended for a minute.");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
