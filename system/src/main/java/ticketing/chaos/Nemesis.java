package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import ticketing.system.CannotRun;
import ticketing.system.Waiting;

/**
 * Breaks things with both hands, never the same one with both: every kind before any comes again, in an order that the
 * seed decides. After each there is a breath, sometimes none.
 */
final class Nemesis {

    private static final int HANDS = 2;
    private static final int CHANCES = 3;

    private final List<Fault> faults;
    private final Battlefield field;
    private final Random random;
    private final int longestBreathMillis;
    private final Queue<Fault> queue = new ConcurrentLinkedQueue<>();
    private final Busy busy = new Busy();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Set<String> now = new ConcurrentSkipListSet<>();
    private final List<Injury> injuries = new CopyOnWriteArrayList<>();
    private final List<String> missed = new CopyOnWriteArrayList<>();

    Nemesis(List<Fault> faults, Battlefield field, Random random, Duration longestBreath) {
        this.faults = faults;
        this.field = field;
        this.random = random;
        this.longestBreathMillis = Math.toIntExact(longestBreath.toMillis());
    }

    /** Breaks everything once, or goes on until then. Returns when the last thing is healed. */
    void rage(Optional<Instant> until) {
        queue.addAll(shuffled());
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            CompletableFuture<?>[] work = new CompletableFuture<?>[HANDS];
            for (int i = 0; i < HANDS; i++) {
                work[i] = CompletableFuture.runAsync(() -> strikeOneAfterAnother(until), hands);
            }
            CompletableFuture.allOf(work).join();
        } finally {
            hands.shutdown();
        }
    }

    private void strikeOneAfterAnother(Optional<Instant> until) {
        for (Optional<Blow> blow = next(until); blow.isPresent(); blow = next(until)) {
            strike(blow.get());
            Waiting.pause(blow.get().breath());
        }
    }

    /** Waits for its victims to be free; the other hand waits its turn meanwhile, so that no fault is passed over. */
    private Optional<Blow> next(Optional<Instant> until) {
        turn.lock();
        try {
            if (until.map(end -> Instant.now().isAfter(end)).orElse(false)) {
                return Optional.empty();
            }
            if (queue.isEmpty() && until.isPresent()) {
                queue.addAll(shuffled());
            }
            Optional<Fault> fault = Optional.ofNullable(queue.poll());
            fault.ifPresent(each -> busy.take(each.victims()));
            return fault.map(each -> new Blow(
                    each, new Random(random.nextLong()), Duration.ofMillis(random.nextInt(longestBreathMillis))));
        } finally {
            turn.unlock();
        }
    }

    private List<Fault> shuffled() {
        List<Fault> round = new ArrayList<>(faults);
        Collections.shuffle(round, random);
        return round;
    }

    private void strike(Blow blow) {
        Fault fault = blow.fault();
        Instant begin = Instant.now();
        now.add(fault.name());
        try {
            fault.strike(field, blow.random());
            injuries.add(new Injury(fault.name(), fault.kills(), begin, Instant.now(), ""));
        } catch (NoOccasion missed) {
            missed(fault, missed);
        } catch (CannotRun notWell) {
            injuries.add(new Injury(fault.name(), 0, begin, Instant.now(), notWell.getMessage()));
        } finally {
            now.remove(fault.name());
            busy.release(fault.victims());
        }
    }

    /** The other hand may have kept the occasion from coming by: a fault gets another chance, and one more. */
    private void missed(Fault fault, NoOccasion why) {
        missed.add(why.getMessage());
        if (Collections.frequency(missed, why.getMessage()) < CHANCES) {
            queue.add(fault);
        }
    }

    /** What it is at; empty between two. */
    String now() {
        return String.join(", ", now);
    }

    List<Injury> injuries() {
        return injuries;
    }

    /** Why a fault found no occasion, as often as it did not. */
    List<String> missed() {
        return missed;
    }

    int kills() {
        return injuries.stream().mapToInt(Injury::kills).sum();
    }

    private record Blow(Fault fault, Random random, Duration breath) {}
}
