package ticketing.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Ends whatever runs of an installation, whoever started it: first those who use the database and the broker, then
 * these two.
 */
public final class Shutdown {

    private static final Predicate<ProcessFile> STANDS_BELOW =
            file -> List.of(Postgres.NAME, Broker.NAME).contains(file.part());

    private Shutdown() {}

    /** Tells one line for each part that it stopped; returns when nothing is left. */
    public static void of(Installation installation, Consumer<String> progress) {
        List<ProcessFile> all = ProcessFile.allOf(installation);
        endTogether(all.stream().filter(STANDS_BELOW.negate()).toList(), progress);
        endTogether(all.stream().filter(STANDS_BELOW).toList(), progress);
    }

    /** All are asked before the first is waited for. */
    private static void endTogether(List<ProcessFile> files, Consumer<String> progress) {
        Map<ProcessFile, ProcessHandle> running = new LinkedHashMap<>();
        files.forEach(file -> file.process().ifPresent(process -> running.put(file, process)));
        running.forEach(Shutdown::ask);
        running.forEach((file, process) -> {
            ProcessTermination.await(process);
            progress.accept("%-12s stopped".formatted(file.part()));
        });
        files.forEach(ProcessFile::delete);
    }

    /** A server that is still starting has nothing to finish, and Liberty would end only once it has started. */
    private static void ask(ProcessFile file, ProcessHandle process) {
        if (file.wasReady() || STANDS_BELOW.test(file)) {
            ProcessTermination.ask(file.part(), process);
        } else {
            process.destroyForcibly();
        }
    }
}
