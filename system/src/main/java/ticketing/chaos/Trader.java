package ticketing.chaos;

import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import ticketing.system.Waiting;

/** Somebody who does business until the market closes, always choosing by their own seed. */
abstract class Trader {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Session session;
    private final Random random;
    private final int longestThoughtMillis;

    Trader(Session session, Random random, Duration longestThought) {
        this.session = session;
        this.random = random;
        this.longestThoughtMillis = Math.toIntExact(longestThought.toMillis());
    }

    /** One piece of business. */
    abstract void trade();

    final void tradeWhile(BooleanSupplier isOpen) {
        while (isOpen.getAsBoolean()) {
            trade();
            think();
        }
    }

    final void think() {
        Waiting.pause(Duration.ofMillis(random.nextInt(longestThoughtMillis)));
    }

    /** Asks; whoever is told to come again waits a moment, as he is told. */
    final Reply ask(Request request) {
        Reply reply = session.ask(request);
        if (reply.outcome() == Outcome.BUSY) {
            Waiting.pause(A_MOMENT);
        }
        return reply;
    }

    final Session session() {
        return session;
    }

    final Random random() {
        return random;
    }

    /** Whether it happens this time, of a hundred so many. */
    final boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
