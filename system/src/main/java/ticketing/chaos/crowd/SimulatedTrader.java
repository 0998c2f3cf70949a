package ticketing.chaos.crowd;

import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopResponse;
import ticketing.chaos.client.ShopSession;
import ticketing.system.BoundedWait;

/** A customer who sends requests in a loop; all choices come from a seeded random generator. */
abstract class SimulatedTrader {

    private static final Duration RETRY_PAUSE = Duration.ofSeconds(1);

    private final ShopSession session;
    private final Random random;
    private final int longestPauseMillis;

    SimulatedTrader(ShopSession session, Habits habits) {
        this.session = session;
        this.random = habits.random();
        this.longestPauseMillis = Math.toIntExact(habits.longestPause().toMillis());
    }

    /** One iteration of the loop. */
    abstract void trade();

    final void tradeWhile(BooleanSupplier isOpen) {
        while (isOpen.getAsBoolean()) {
            trade();
            pause();
        }
    }

    final void pause() {
        BoundedWait.pause(Duration.ofMillis(random.nextInt(longestPauseMillis)));
    }

    /** Sends a request; pauses for a second after a 503 with {@code Retry-After}. */
    final ShopResponse send(ShopRequest request) {
        ShopResponse reply = session.send(request);
        if (reply.outcome() == Outcome.BUSY) {
            BoundedWait.pause(RETRY_PAUSE);
        }
        return reply;
    }

    final ShopSession session() {
        return session;
    }

    final Random random() {
        return random;
    }

    /** True with this probability, in percent. */
    final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
