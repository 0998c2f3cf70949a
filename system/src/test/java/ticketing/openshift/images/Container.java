package ticketing.openshift.images;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A container that runs, or has run, under an arbitrary user id, as on OpenShift. */
final class Container implements AutoCloseable {

    /** Drops all capabilities after the root file system has been made read-only. */
    static final String USER = "1000650000";

    private static final String RESTRICT = "mount -o remount,bind,ro / && exec setpriv --reuid " + USER
            + " --regid 0 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all \"$0\" \"$@\"";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Engine engine;
    private final String name;
    private final Path output;
    private final Map<String, String> settings = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private Process process;

    Container(Engine engine, String part) {
        this.engine = engine;
        this.name = engine.run("buildah", "from", "localhost/ticketing/" + part + ":test");
        this.output = Path.of("target", "images-" + name + ".log");
    }

    Container setting(String variable, Object value) {
        settings.put(variable, value.toString());
        return this;
    }

    /** Mounts a file of this machine. */
    Container file(Path here, String there) {
        options.addAll(List.of("--volume", here.toAbsolutePath().normalize() + ":" + there + ":ro"));
        return this;
    }

    /** Starts the image's command on a file system that is read-only but for the folders that the image writes to. */
    Container start() {
        return run("/opt/ticketing/start");
    }

    /** Starts another command in the same way. */
    Container run(String... command) {
        List<String> all = new ArrayList<>(List.of("buildah", "run", "--user", "0:0", "--cap-add", "CAP_SYS_ADMIN"));
        all.addAll(options);
        settings.forEach((variable, value) -> all.addAll(List.of("--env", variable + "=" + value)));
        all.addAll(List.of(name, "--", "bash", "-c", RESTRICT));
        all.addAll(List.of(command));
        return launch(all);
    }

    private Container launch(List<String> command) {
        try {
            Files.deleteIfExists(output);
            process = engine.process(command, output).start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its output so far. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for its end, and returns the exit status. */
    int status() {
        await().atMost(TIMEOUT).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Sends SIGTERM to its first process, as a node does. */
    void terminate() {
        processes().findFirst().orElseThrow().destroy();
    }

    /** The highest memory usage, in bytes. */
    long peak() {
        return processes().mapToLong(each -> number(each, "VmHWM") * 1024).sum();
    }

    /** Its processes, in the order of their start. */
    Stream<ProcessHandle> processes() {
        return process.descendants().filter(each -> number(each, "Uid") == Long.parseLong(USER));
    }

    private static long number(ProcessHandle process, String entry) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith(entry + ":"))
                    .map(line -> Long.valueOf(line.split("\\s+")[1]))
                    .findFirst()
                    .orElse(0L);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Kills the remaining processes. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(TIMEOUT).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        engine.run("buildah", "rm", name);
    }
}
