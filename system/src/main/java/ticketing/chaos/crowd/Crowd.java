package ticketing.chaos.crowd;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import ticketing.chaos.client.History;
import ticketing.chaos.client.ShopSession;

/** All simulated customers, each in a thread of its own, and the rush for single tickets. */
public final class Crowd {

    private static final int BUYERS_PER_SELLER = 3;
    private static final int PAUSES_PER_SIGN_UP = 4;

    private final List<SimulatedTrader> traders = new ArrayList<>();
    private final DeadlinePayments payments = new DeadlinePayments();
    private final TicketRush rush;
    private final SimulatedSignUps signUps;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    /** Signs all customers up. */
    public Crowd(URI shop, CrowdSize size, History history) {
        RecentTickets tickets = new RecentTickets();
        for (int i = 0; i < size.buyers() / BUYERS_PER_SELLER; i++) {
            ShopSession seller = ShopSession.begin(shop, "seller-" + i, history);
            traders.add(new SimulatedSeller(seller, tickets, habits(size, i)));
        }
        List<ShopSession> buyers = new ArrayList<>();
        for (int i = 0; i < size.buyers(); i++) {
            buyers.add(ShopSession.begin(shop, "buyer-" + i, history));
            traders.add(new SimulatedBuyer(buyers.get(i), tickets, habits(size, -1 - i), payments));
        }
        Duration pause = size.longestPause().multipliedBy(PAUSES_PER_SIGN_UP);
        signUps = new SimulatedSignUps(shop, history, new Random(size.seed()), pause);
        rush = new TicketRush(ShopSession.begin(shop, "star", history), buyers, size, payments);
    }

    private static Habits habits(CrowdSize size, long offset) {
        return new Habits(new Random(size.seed() + offset), size.longestPause());
    }

    public void begin() {
        traders.forEach(trader -> begin(() -> trader.tradeWhile(() -> open)));
        begin(() -> rush.runWhile(() -> open));
        begin(() -> signUps.runWhile(() -> open));
    }

    private void begin(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /**
     * Stops all customers, and returns after their last responses.
     *
     * @throws IllegalStateException when a customer's thread has failed
     */
    public void finish() {
        open = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        rush.finish();
        payments.end();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("A customer's thread failed", failures.peek());
        }
    }

    /** How many tickets all customers have ordered at once. */
    public int rounds() {
        return rush.rounds();
    }

    /** How many payments were sent at the end of an order's payment window. */
    public int races() {
        return payments.races();
    }

    /** Responses that contradict a guarantee, as text. */
    public List<String> violations() {
        return Stream.concat(rush.violations().stream(), signUps.violations().stream())
                .toList();
    }
}
