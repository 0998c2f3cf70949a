package ticketing.chaos;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All who trade, each in a thread of its own, and those who rush for one ticket together. */
final class Crowd {

    private static final int BUYERS_PER_SELLER = 3;
    private static final int THOUGHTS_PER_NEWCOMER = 4;

    private final List<Trader> traders = new ArrayList<>();
    private final LastMoment lastMoment = new LastMoment();
    private final Rush rush;
    private final Newcomer newcomer;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> accidents = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    /** Signs everybody up. */
    Crowd(URI shop, Plan plan, History history) {
        Market market = new Market();
        long seed = plan.seed();
        int sellers = plan.buyers() / BUYERS_PER_SELLER;
        for (int i = 0; i < sellers; i++) {
            traders.add(new Seller(
                    Session.begin(shop, "seller-" + i, history), market, new Random(seed + i), plan.thought()));
        }
        List<Session> buyers = IntStream.range(0, plan.buyers())
                .mapToObj(i -> Session.begin(shop, "buyer-" + i, history))
                .toList();
        for (int i = 0; i < plan.buyers(); i++) {
            traders.add(new Buyer(buyers.get(i), market, new Random(seed - 1 - i), plan.thought(), lastMoment));
        }
        newcomer = new Newcomer(shop, history, new Random(seed), plan.thought().multipliedBy(THOUGHTS_PER_NEWCOMER));
        rush = new Rush(Session.begin(shop, "star", history), buyers, plan, new Random(seed + sellers), lastMoment);
    }

    void begin() {
        traders.forEach(trader -> begin(() -> trader.tradeWhile(() -> open)));
        begin(() -> rush.runWhile(() -> open));
        begin(() -> newcomer.comeWhile(() -> open));
    }

    private void begin(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((where, accident) -> accidents.add(accident));
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /** Ends the business, and returns when everybody has had the last answer. Fails when a trader had an accident. */
    void goHome() {
        open = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        rush.goHome();
        lastMoment.end();
        if (!accidents.isEmpty()) {
            throw new IllegalStateException("A trader fell over", accidents.peek());
        }
    }

    /** How many tickets everybody has rushed for. */
    int rounds() {
        return rush.rounds();
    }

    /** How many payments they sent in the moment in which an order's time ran out. */
    int races() {
        return lastMoment.races();
    }

    /** What nobody should have been told. */
    List<String> violations() {
        return Stream.concat(rush.violations().stream(), newcomer.violations().stream())
                .toList();
    }
}
