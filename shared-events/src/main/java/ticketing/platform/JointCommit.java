package ticketing.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does what several threads want at the same time in one commit. One of them does it for all who wait; those who come
 * meanwhile wait for the next, which the first of them does. While they come one by one each does it at once, and waits for
 * nobody.
 *
 * @param <T> what one of them wants
 * @param <R> what one of them gets
 */
public final class JointCommit<T, R> {

    private static final int MOST = 64;

    /** From so many in a group on, usually, it is worth resting for more. */
    private static final double COMPANY = 1.5;

    /** How much each group tells of what is usual. */
    private static final double NEWS = 1 / 8.0;

    /** From the end of a group until the next is taken, at most. */
    private static final Duration LONGEST_REST = Duration.ofMillis(5);

    private final Function<List<T>, List<R>> transaction;
    private final Queue<Turn<T, R>> waiting = new ArrayDeque<>();
    private final Rest rest;
    private double usual = 1;
    private boolean busy;

    /** Who may want the next: those who were served last, and those who waited meanwhile. */
    private int expected;

    private Thread resting;

    /** @param transaction commits all of a list and returns the result of each, or fails and leaves no trace */
    public JointCommit(Function<List<T>, List<R>> transaction) {
        this(transaction, new Rest(LONGEST_REST));
    }

    JointCommit(Function<List<T>, List<R>> transaction, Rest rest) {
        this.transaction = transaction;
        this.rest = rest;
    }

    /** Returns when it is committed; fails when it is not, and never for what another wants. */
    public R with(T piece) {
        Turn<T, R> turn = new Turn<>(piece);
        if (mustWait(turn)) {
            turn.called.acquireUninterruptibly();
        }
        if (turn.outcome == null) {
            perform();
        }
        return turn.outcome.get();
    }

    private synchronized boolean mustWait(Turn<T, R> turn) {
        waiting.add(turn);
        boolean wait = busy;
        busy = true;
        if (isComplete()) {
            LockSupport.unpark(resting);
        }
        return wait;
    }

    /** For the calling thread, which is the first that waits, and for those after it. */
    private void perform() {
        rest();
        List<Turn<T, R>> group = take();
        rest.workBegins();
        try {
            Iterator<Supplier<R>> outcomes = GroupCommit.of(
                            group.stream().map(turn -> turn.piece).toList(), transaction, piece -> false)
                    .iterator();
            group.forEach(turn -> turn.outcome = outcomes.next());
        } finally {
            // Some meet by chance on the calmest day: after them nobody waits for company.
            usual += (group.size() - usual) * NEWS;
            rest.begins(usual < COMPANY ? 1 : group.size());
            expectAgain(group.size());
            group.forEach(turn -> turn.called.release());
            callNext();
        }
    }

    /** Until it is over, or as many wait as may come. Whoever is interrupted goes on at once. */
    private void rest() {
        long left = rest.leftNanos();
        while (left > 0
                && !isCompleteFor(Thread.currentThread())
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = rest.leftNanos();
        }
    }

    private synchronized boolean isCompleteFor(Thread whoRests) {
        resting = whoRests;
        return isComplete();
    }

    private boolean isComplete() {
        return waiting.size() >= expected;
    }

    private synchronized void expectAgain(int served) {
        expected = Math.min(MOST, served + waiting.size());
    }

    private synchronized List<Turn<T, R>> take() {
        resting = null;
        List<Turn<T, R>> group = new ArrayList<>();
        Stream.generate(waiting::poll).limit(Math.min(MOST, waiting.size())).forEach(group::add);
        group.forEach(turn -> turn.outcome = Turn::brokenOff);
        return group;
    }

    private synchronized void callNext() {
        busy = !waiting.isEmpty();
        if (busy) {
            waiting.peek().called.release();
        }
    }

    private static final class Turn<T, R> {

        private final T piece;

        /** Once it has its outcome, or is to perform. */
        private final Semaphore called = new Semaphore(0);

        private Supplier<R> outcome;

        Turn(T piece) {
            this.piece = piece;
        }

        /** When whoever performed it ended by an error. */
        static <R> R brokenOff() {
            throw new IllegalStateException("It was broken off before it was known whether it is done");
        }
    }
}
