package ticketing.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One process of the system, which can be started, stopped and killed by itself. Its state is on disk, so that it
 * continues after a restart. It outlives the launcher, and a later launcher finds it by its process file.
 */
public abstract class Part {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final String name;
    private final Installation installation;
    private final ProcessFile file;
    private final Map<String, String> settings = new TreeMap<>();

    Part(String name, Installation installation) {
        this.name = name;
        this.installation = installation;
        this.file = new ProcessFile(installation.processes(), name);
    }

    /** The part's name, in logs and on the command line. */
    public final String name() {
        return name;
    }

    /** The port on which it listens. */
    public abstract int port();

    /** The log to read for its failures. */
    public Path log() {
        return console();
    }

    /** Sets an environment variable for this part alone, from the next start. */
    public Part setting(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /**
     * Starts it unless it is running, and returns when it is ready.
     *
     * @throws CannotRun when it ends or is not ready within five minutes
     */
    public final void start() {
        if (isRunning()) {
            return;
        }
        prepare();
        Process process = installation.starts().start(this::launch);
        whenStarted(process);
        new BoundedWait(TIMEOUT, this::notReady)
                .until(this::isReady, () -> process.isAlive() && startFailure().isEmpty());
        whenReady();
        file.markReady();
    }

    /** Stops it gracefully, and returns when it has ended. */
    public final void stop() {
        process().ifPresent(process -> ProcessTermination.inGoodOrder(name, process));
        file.delete();
    }

    /** Kills it as {@code kill -9} does. */
    public final void kill() {
        process().ifPresent(ProcessTermination::atOnce);
        file.delete();
    }

    /** Whether its process is alive. */
    public final boolean isRunning() {
        return process().isPresent();
    }

    /** Its process, while it is alive. */
    public final Optional<ProcessHandle> process() {
        return file.process();
    }

    /** Whether it responds and can do its work. */
    public abstract boolean isReady();

    /** The command of the process, without the shell. */
    abstract List<String> command();

    /** The environment of the process; the caller's variables and this part's settings take precedence. */
    abstract Map<String, String> environment();

    /** Prepares files before the process starts. */
    void prepare() {}

    /** Completes the configuration of a process that cannot be configured before its start. */
    void whenStarted(Process process) {}

    /** Why it will never get ready, as the predicate of a sentence; empty while that is not known. */
    Optional<String> startFailure() {
        return Optional.empty();
    }

    /** Completes the start once the process is ready. */
    void whenReady() {}

    final Installation installation() {
        return installation;
    }

    final Path console() {
        return installation.logs(name).resolve("console.log");
    }

    private String notReady() {
        return installation.starts().areBlocked()
                ? ProcessStarts.STOPPING
                : name + " " + startFailure().orElse("did not get ready") + "; read " + log() + ".";
    }

    private Process launch() {
        Process process =
                new ProcessLaunch(command(), ProcessLaunch.environment(environment(), settings), console()).now();
        file.write(process.toHandle(), port());
        return process;
    }
}
