package ticketing.chaos;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import ticketing.system.Waiting;

/** Ever new people who sign up, and some of whom sign out: from then on their sessions are nobody's. */
final class Newcomer {

    private static final Duration UNTIL_HEARD = Duration.ofSeconds(10);
    private static final List<String> PRIVATE = List.of("/api/orders", "/api/payments", "/api/tickets?seller=me");
    private static final int REMEMBERED = 20;

    private final URI shop;
    private final History history;
    private final Random random;
    private final Duration pause;
    private final Deque<Session> signedOut = new ConcurrentLinkedDeque<>();

    Newcomer(URI shop, History history, Random random, Duration pause) {
        this.shop = shop;
        this.history = history;
        this.random = random;
        this.pause = pause;
    }

    void comeWhile(BooleanSupplier isOpen) {
        while (isOpen.getAsBoolean()) {
            Optional<Session> session = Session.tryToBegin(shop, "newcomer", history);
            if (random.nextBoolean()) {
                session.filter(each -> each.ask(Request.signOut()).isDone()).ifPresent(this::remember);
            }
            Waiting.pause(pause);
        }
    }

    private void remember(Session session) {
        signedOut.addLast(session);
        if (signedOut.size() > REMEMBERED) {
            signedOut.removeFirst();
        }
    }

    /** Sessions that are still good in some service, though they were signed out; after a while in which all may hear of it. */
    List<String> violations() {
        Instant end = Instant.now().plus(UNTIL_HEARD);
        List<String> good = stillGood();
        while (!good.isEmpty() && Instant.now().isBefore(end)) {
            Waiting.pause(pause);
            good = stillGood();
        }
        return good;
    }

    private List<String> stillGood() {
        return signedOut.stream()
                .flatMap(session -> PRIVATE.stream()
                        .filter(path -> session.ask(Request.read(path)).isDone()))
                .map(path -> "a session that was signed out is good for " + path)
                .toList();
    }
}
