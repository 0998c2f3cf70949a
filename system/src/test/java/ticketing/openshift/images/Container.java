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

/** An image that runs, or has run, as a user whom nobody has heard of, as on OpenShift. */
final class Container implements AutoCloseable {

    /** The user and, in the end, nothing that it is allowed to; before, the root file system becomes read-only. */
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

    /** Lets the container read a file of this machine. */
    Container file(Path here, String there) {
        options.addAll(List.of("--volume", here.toAbsolutePath().normalize() + ":" + there + ":ro"));
        return this;
    }

    /** Starts what the image starts, on a file system that is read-only but for what the image says it writes to. */
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

    /** What it has said so far. */
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

    /** Waits for its end; the status that it ends with. */
    int status() {
        await().atMost(TIMEOUT).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Asks it to end, as a node does: by a signal to its first process. */
    void terminate() {
        processes().findFirst().orElseThrow().destroy();
    }

    /** The most memory that it ever had, in bytes. */
    long peak() {
        return processes().mapToLong(each -> number(each, "VmHWM") * 1024).sum();
    }

    /** All that runs in it, in the order in which it was started. */
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

    /** Ends what still runs of it. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(TIMEOUT).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        engine.run("buildah", "rm", name);
    }
}
