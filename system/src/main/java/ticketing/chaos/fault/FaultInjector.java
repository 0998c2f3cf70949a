package ticketing.chaos.fault;

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
import ticketing.system.BoundedWait;
import ticketing.system.CannotRun;

/**
 * Injects faults in two threads, never two that affect the same part: each fault once, in an order given by the
 * seed, before any is repeated.
 */
public final class FaultInjector {

    private static final int THREADS = 2;
    private static final int ATTEMPTS = 3;

    private final List<Fault> faults;
    private final ChaosEnvironment environment;
    private final Random random;
    private final int longestPauseMillis;
    private final Queue<Fault> queue = new ConcurrentLinkedQueue<>();
    private final PartReservations reservations = new PartReservations();
    private final ReentrantLock queueLock = new ReentrantLock(true);
    private final Set<String> now = new ConcurrentSkipListSet<>();
    private final List<InjectedFault> injected = new CopyOnWriteArrayList<>();
    private final List<String> missed = new CopyOnWriteArrayList<>();

    public FaultInjector(List<Fault> faults, ChaosEnvironment environment, Random random, Duration longestPause) {
        this.faults = faults;
        this.environment = environment;
        this.random = random;
        this.longestPauseMillis = Math.toIntExact(longestPause.toMillis());
    }

    /** Injects every fault once, or repeats until a moment. Returns when the last fault has recovered. */
    public void run(Optional<Instant> until) {
        queue.addAll(shuffled());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CompletableFuture<?>[] work = new CompletableFuture<?>[THREADS];
            for (int i = 0; i < THREADS; i++) {
                work[i] = CompletableFuture.runAsync(() -> injectOneAfterAnother(until), threads);
            }
            CompletableFuture.allOf(work).join();
        } finally {
            threads.shutdown();
        }
    }

    private void injectOneAfterAnother(Optional<Instant> until) {
        for (Optional<Injection> injection = next(until); injection.isPresent(); injection = next(until)) {
            inject(injection.get());
            BoundedWait.pause(injection.get().pause());
        }
    }

    /**
     * Waits until the affected parts are free. The lock keeps the other thread from overtaking, so that the order
     * holds.
     */
    private Optional<Injection> next(Optional<Instant> until) {
        queueLock.lock();
        try {
            if (until.map(end -> Instant.now().isAfter(end)).orElse(false)) {
                return Optional.empty();
            }
            if (queue.isEmpty() && until.isPresent()) {
                queue.addAll(shuffled());
            }
            Optional<Fault> fault = Optional.ofNullable(queue.poll());
            fault.ifPresent(each -> reservations.take(each.affectedParts()));
            return fault.map(each -> new Injection(
                    each, new Random(random.nextLong()), Duration.ofMillis(random.nextInt(longestPauseMillis))));
        } finally {
            queueLock.unlock();
        }
    }

    private List<Fault> shuffled() {
        List<Fault> round = new ArrayList<>(faults);
        Collections.shuffle(round, random);
        return round;
    }

    private void inject(Injection injection) {
        Fault fault = injection.fault();
        Instant begin = Instant.now();
        now.add(fault.name());
        try {
            fault.inject(environment, injection.random());
            injected.add(new InjectedFault(fault.name(), fault.kills(), begin, Instant.now(), ""));
        } catch (FaultPointNotReached missed) {
            missed(fault, missed);
        } catch (CannotRun notRecovered) {
            injected.add(new InjectedFault(fault.name(), 0, begin, Instant.now(), notRecovered.getMessage()));
        } finally {
            now.remove(fault.name());
            reservations.release(fault.affectedParts());
        }
    }

    /** The other thread may have kept the service from reaching the point: the fault is tried three times. */
    private void missed(Fault fault, FaultPointNotReached why) {
        missed.add(why.getMessage());
        if (Collections.frequency(missed, why.getMessage()) < ATTEMPTS) {
            queue.add(fault);
        }
    }

    /** The faults that are being injected; empty between two. */
    public String now() {
        return String.join(", ", now);
    }

    public List<InjectedFault> injected() {
        return injected;
    }

    /** Why fault points were not reached, an entry for each attempt. */
    public List<String> missed() {
        return missed;
    }

    public int kills() {
        return injected.stream().mapToInt(InjectedFault::kills).sum();
    }

    private record Injection(Fault fault, Random random, Duration pause) {}
}
