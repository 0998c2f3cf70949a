package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part that hangs: for a while its processes are there and do nothing. */
public final class ProcessFreeze {

    private final List<ProcessHandle> processes = new ArrayList<>();

    private ProcessFreeze(ProcessHandle parent) {
        processes.add(parent);
    }

    /** Whether this machine can stop a process and let it go on. */
    public static boolean isPossible() {
        return Stream.of("/bin/kill", "/usr/bin/kill").map(Path::of).anyMatch(Files::isExecutable);
    }

    /** Whatever happens meanwhile, it goes on afterwards. */
    public static void of(Part part, Runnable meanwhile) {
        ProcessFreeze hang = new ProcessFreeze(part.process().orElseThrow());
        try {
            hang.begin();
            meanwhile.run();
        } finally {
            hang.processes.forEach(process -> signal("-CONT", process));
        }
    }

    /** The parent is the first, so that it makes no more children. */
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
