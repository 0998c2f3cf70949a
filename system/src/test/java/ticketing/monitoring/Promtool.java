package ticketing.monitoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs promtool: the one on the PATH, or else that of Debian's package, unpacked without installation. Without
 * either the test is skipped.
 */
final class Promtool {

    private static final String NAME = "promtool";
    private static final Path FOLDER = Path.of("target", NAME).toAbsolutePath();
    private static final int FETCH_MINUTES = 5;

    private static final class Once {
        private static final Optional<String> PROGRAM = find();
    }

    private Promtool() {}

    /** The exit status and the output. */
    record Outcome(int status, String said) {}

    /** Runs it in the folder. */
    static Outcome run(Path folder, String... arguments) {
        return run(folder, ProcessBuilder.Redirect.PIPE, arguments);
    }

    /** Runs it with a file as input. */
    static Outcome runOn(Path file, String... arguments) {
        return run(file.toAbsolutePath().getParent(), ProcessBuilder.Redirect.from(file.toFile()), arguments);
    }

    private static Outcome run(Path folder, ProcessBuilder.Redirect input, String... arguments) {
        assumeTrue(
                Once.PROGRAM.isPresent(),
                NAME
                        + " is neither on the PATH nor to be had by apt-get: alerts, dashboards and figures are not checked by"
                        + " Prometheus itself");
        String[] command =
                Stream.concat(Once.PROGRAM.stream(), Stream.of(arguments)).toArray(String[]::new);
        return run(new ProcessBuilder(command).directory(folder.toFile()).redirectInput(input));
    }

    private static Outcome run(ProcessBuilder command) {
        try {
            Process process = command.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Optional<String> find() {
        return onPath(NAME).or(() -> unpacked().or(Promtool::fetched)).map(Path::toString);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> unpacked() {
        return Optional.of(FOLDER.resolve("usr/bin").resolve(NAME)).filter(Files::isExecutable);
    }

    private static Optional<Path> fetched() {
        if (onPath("apt-get").isEmpty() || onPath("dpkg-deb").isEmpty()) {
            return Optional.empty();
        }
        List<String> fetch = List.of("apt-get", "-q", "-o", "Acquire::http::Timeout=20", "download", "prometheus");
        List<String> unpack = List.of(
                "sh",
                "-c",
                "dpkg-deb --fsys-tarfile prometheus_*.deb | tar -x ./usr/bin/promtool && rm prometheus_*.deb");
        try {
            Files.createDirectories(FOLDER);
            return succeeds(fetch) && succeeds(unpack) ? unpacked() : Optional.empty();
        } catch (IOException cannotRun) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("fetching.log").toFile())
                .start();
        if (!process.waitFor(FETCH_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
