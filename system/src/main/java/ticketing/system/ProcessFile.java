package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Records on disk which process runs a part, so that a later launcher finds it. The time of its start is stored
 * with its id: ids are reused, and another process must never be taken for the part.
 */
final class ProcessFile {

    private static final String SUFFIX = ".process";

    private final Path path;
    private final PropertiesFile file;

    ProcessFile(Path folder, String part) {
        this.path = folder.resolve(part + SUFFIX);
        this.file = new PropertiesFile(path);
    }

    /** The process files of an installation, of running and ended parts. */
    static List<ProcessFile> allOf(Installation installation) {
        Path folder = installation.processes();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .map(part -> new ProcessFile(folder, part))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the part. */
    String part() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The process, if it is alive and the recorded one. */
    Optional<ProcessHandle> process() {
        Properties all = file.load();
        return Optional.ofNullable(all.getProperty("pid"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(all.getProperty("started")));
    }

    /** The port that the part listens on, or 0. */
    int port() {
        return file.get("port").map(Integer::valueOf).orElse(0);
    }

    void write(ProcessHandle process, int port) {
        Properties all = new Properties();
        all.setProperty("pid", Long.toString(process.pid()));
        all.setProperty("started", startOf(process));
        all.setProperty("port", Integer.toString(port));
        file.store(all);
    }

    /** Records that the part got ready, unless it has been stopped already. */
    void markReady() {
        process().ifPresent(running -> file.put("ready", "true"));
    }

    /** Whether the part got ready after its start; it may be unready now. */
    boolean wasReady() {
        return file.get("ready").isPresent();
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown since " + Instant.now());
    }
}
