package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How the process of a part ends: in good order, or at once. Returns when it has ended. */
final class ProcessTermination {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    private ProcessTermination() {}

    /** Asks the process to end, and ends it when it has not after a while. */
    static void inGoodOrder(String part, ProcessHandle process) {
        ask(part, process);
        await(process);
    }

    /** Asks the process to end, and returns at once. */
    static void ask(String part, ProcessHandle process) {
        if (part.equals(Postgres.NAME)) {
            interrupt(process);
        } else {
            process.destroy();
        }
    }

    /** Waits for a process that has been asked, and ends it when it has not ended after a while. */
    static void await(ProcessHandle process) {
        if (!hasEnded(process)) {
            atOnce(process);
        }
    }

    /**
     * As {@code kill -9} does: the process gets no chance to do anything. Those that it started see that it is gone and
     * end by themselves; until they have, they hold what a new one needs.
     */
    static void atOnce(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroyForcibly();
        for (ProcessHandle one : all) {
            if (!hasEnded(one)) {
                throw new CannotRun("Process " + one.pid() + " does not end: end it by hand.");
            }
        }
    }

    /** PostgreSQL waits for its clients when it is terminated, and does not when it is interrupted. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().orTimeout(TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException stillThere) {
            return !process.isAlive();
        }
    }
}
