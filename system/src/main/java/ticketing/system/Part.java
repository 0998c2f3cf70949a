package ticketing.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One process of the system. It starts, stops and can be killed by itself; what it keeps is on disk, so that it goes
 * on from there when it is started again. It outlives the launcher, and a later launcher finds it.
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

    /** What the part is called, in logs and on the command line. */
    public final String name() {
        return name;
    }

    /** The port that it listens on. */
    public abstract int port();

    /** The log to read when something is wrong with it. */
    public Path log() {
        return console();
    }

    /** Sets an environment variable for this part alone; it counts from the next start. */
    public Part setting(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** Starts it, and returns when it is ready. Does nothing when it is running. */
    public final void start() {
        if (isRunning()) {
            return;
        }
        prepare();
        Process process = installation.starts().start(this::launch);
        new BoundedWait(TIMEOUT, this::notReady)
                .until(this::isReady, () -> process.isAlive() && startFailure().isEmpty());
        whenReady();
        file.markReady();
    }

    /** Stops it in good order, and returns when it has ended. */
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

    /** Whether it answers, and can do its work. */
    public abstract boolean isReady();

    /** The command that becomes the process, without the shell. */
    abstract List<String> command();

    /** What the process finds in its environment, where neither the caller nor a setting says otherwise. */
    abstract Map<String, String> environment();

    /** What must be there before the process starts. */
    void prepare() {}

    /** Why it will never get ready, where it says so, as the predicate of a sentence about it. */
    Optional<String> startFailure() {
        return Optional.empty();
    }

    /** What can be done only once it is ready, and belongs to the start. */
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
