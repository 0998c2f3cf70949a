package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Freezes the processes of a part: they are stopped by SIGSTOP and continued by SIGCONT. */
public final class ProcessFreeze {

    private final List<ProcessHandle> processes = new ArrayList<>();

    private ProcessFreeze(ProcessHandle parent) {
        processes.add(parent);
    }

    /** Whether this machine has a {@code kill} command. */
    public static boolean isPossible() {
        return Stream.of("/bin/kill", "/usr/bin/kill").map(Path::of).anyMatch(Files::isExecutable);
    }

    /** Freezes the part, runs the action, and continues the part even if the action fails. */
    public static void of(Part part, Runnable meanwhile) {
        ProcessFreeze hang = new ProcessFreeze(part.process().orElseThrow());
        try {
            hang.begin();
            meanwhile.run();
        } finally {
            hang.processes.forEach(process -> signal("-CONT", process));
        }
    }

    /** The parent first, so that it starts no more children. */
    private void begin() {
        signal("-STOP", processes.get(0));
        processes.get(0).descendants().forEach(processes::add);
        processes.forEach(process -> signal("-STOP", process));
    }

    private static void signal(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
