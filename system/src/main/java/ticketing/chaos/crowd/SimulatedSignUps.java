package ticketing.chaos.crowd;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import ticketing.chaos.client.History;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopSession;
import ticketing.system.BoundedWait;

/**
 * Signs new customers up continuously, and half of them out again; a session that was signed out must be refused by
 * every service.
 */
final class SimulatedSignUps {

    private static final Duration UNTIL_SIGNED_OUT = Duration.ofSeconds(10);
    private static final List<String> PRIVATE = List.of("/api/orders", "/api/payments", "/api/tickets?seller=me");
    private static final int KEPT = 20;

    private final URI shop;
    private final History history;
    private final Random random;
    private final Duration pause;
    private final Deque<ShopSession> signedOut = new ConcurrentLinkedDeque<>();

    SimulatedSignUps(URI shop, History history, Random random, Duration pause) {
        this.shop = shop;
        this.history = history;
        this.random = random;
        this.pause = pause;
    }

    void runWhile(BooleanSupplier isOpen) {
        while (isOpen.getAsBoolean()) {
            Optional<ShopSession> session = ShopSession.tryToBegin(shop, "signUps", history);
            if (random.nextBoolean()) {
                session.filter(each -> each.send(ShopRequest.signOut()).isDone())
                        .ifPresent(this::keep);
            }
            BoundedWait.pause(pause);
        }
    }

    private void keep(ShopSession session) {
        signedOut.addLast(session);
        if (signedOut.size() > KEPT) {
            signedOut.removeFirst();
        }
    }

    /** Sessions that a service still accepts 10 s after they were signed out. */
    List<String> violations() {
        Instant end = Instant.now().plus(UNTIL_SIGNED_OUT);
        List<String> good = stillGood();
        while (!good.isEmpty() && Instant.now().isBefore(end)) {
            BoundedWait.pause(pause);
            good = stillGood();
        }
        return good;
    }

    private List<String> stillGood() {
        return signedOut.stream()
                .flatMap(session -> PRIVATE.stream()
                        .filter(path -> session.send(ShopRequest.read(path)).isDone()))
                .map(path -> "a signed-out session is accepted by " + path)
                .toList();
    }
}
