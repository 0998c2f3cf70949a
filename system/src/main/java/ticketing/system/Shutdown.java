package ticketing.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Stops all running parts of an installation, of any launcher: first the servers, then the database and the broker. */
public final class Shutdown {

    private static final Predicate<ProcessFile> STANDS_BELOW =
            file -> List.of(Postgres.NAME, Broker.NAME).contains(file.part());

    private Shutdown() {}

    /** Reports each part that has stopped, a line each; returns when none is running. */
    public static void of(Installation installation, Consumer<String> progress) {
        List<ProcessFile> all = ProcessFile.allOf(installation);
        endTogether(all.stream().filter(STANDS_BELOW.negate()).toList(), progress);
        endTogether(all.stream().filter(STANDS_BELOW).toList(), progress);
    }

    /** Terminates all processes before it waits for the first. */
    private static void endTogether(List<ProcessFile> files, Consumer<String> progress) {
        Map<ProcessFile, ProcessHandle> running = new LinkedHashMap<>();
        files.forEach(file -> file.process().ifPresent(process -> running.put(file, process)));
        running.forEach(Shutdown::terminate);
        running.forEach((file, process) -> {
            ProcessTermination.await(process);
            progress.accept("%-12s stopped".formatted(file.part()));
        });
        files.forEach(ProcessFile::delete);
    }

    /**
     * Kills a server that is still starting: it has no requests to finish, and would terminate only after its
     * start.
     */
    private static void terminate(ProcessFile file, ProcessHandle process) {
        if (file.wasReady() || STANDS_BELOW.test(file)) {
            ProcessTermination.terminate(file.part(), process);
        } else {
            process.destroyForcibly();
        }
    }
}
