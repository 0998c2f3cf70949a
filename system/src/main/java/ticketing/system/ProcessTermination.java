package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends the process of a part gracefully or at once, and returns when it has ended. */
final class ProcessTermination {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    private ProcessTermination() {}

    /** Terminates the process, and kills it when it has not ended after 40 s. */
    static void inGoodOrder(String part, ProcessHandle process) {
        terminate(part, process);
        await(process);
    }

    /** Terminates the process, and returns at once. */
    static void terminate(String part, ProcessHandle process) {
        if (part.equals(Postgres.NAME)) {
            interrupt(process);
        } else {
            process.destroy();
        }
    }

    /** Waits for a terminated process, and kills it when it has not ended after 40 s. */
    static void await(ProcessHandle process) {
        if (!hasEnded(process)) {
            atOnce(process);
        }
    }

    /**
     * Kills the process as {@code kill -9} does. Its children end by themselves; until then they hold resources
     * that a new process needs, so they are waited for.
     *
     * @throws CannotRun when one of them does not end
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

    /** On SIGTERM PostgreSQL waits for its clients; on SIGINT it does not. */
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
