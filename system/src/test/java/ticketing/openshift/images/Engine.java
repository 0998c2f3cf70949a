package ticketing.openshift.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Builds and runs images without a container runtime: by buildah, in a chroot. Its store is deleted by {@link
 * #close()}. Needs root and two packages of Debian, which it installs when missing.
 */
final class Engine implements AutoCloseable {

    private static final Path STORE = Path.of("target", "image-store").toAbsolutePath();
    private static final Path LOG = Path.of("target", "images.log").toAbsolutePath();
    private static final Path CONFIGURATION = STORE.resolve("storage.conf");

    private Engine() {}

    /** Skips the tests, with a reason, when images cannot be built. */
    static Engine orSkip() {
        Engine engine = new Engine();
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        engine.skipUnless(isRoot && Files.exists(Path.of("/etc/debian_version")), "that needs root on Debian");
        engine.skipUnless(engine.succeeds("unshare", "--mount", "true"), "nothing can be mounted here");
        engine.emptyStore();
        engine.skipUnless(engine.isThere() || engine.isInstalled(), "buildah cannot be installed, read " + LOG);
        return engine;
    }

    void skipUnless(boolean condition, String reason) {
        Assumptions.assumeTrue(condition, "No image is made and started: " + reason);
    }

    private boolean isThere() {
        return succeeds("buildah", "--version") && succeeds("mmdebstrap", "--version");
    }

    private boolean isInstalled() {
        System.out.println("Installing the packages buildah and mmdebstrap by apt-get, to make images and start them");
        return succeeds("apt-get", "update", "-qq")
                && succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", "buildah", "mmdebstrap");
    }

    private void emptyStore() {
        close();
        try {
            Files.createDirectories(STORE);
            Files.writeString(
                    CONFIGURATION,
                    "[storage]%ndriver = \"vfs\"%ngraphroot = \"%s/images\"%nrunroot = \"%s/run\"%n"
                            .formatted(STORE, STORE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command, and returns whether its exit status is 0. */
    boolean succeeds(String... command) {
        try {
            return process(List.of(command), LOG).start().onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Runs a command, which must succeed, and returns its output. */
    String run(String... command) {
        try {
            Process process = process(List.of(command), LOG)
                    .redirectErrorStream(false)
                    .redirectError(Redirect.appendTo(LOG.toFile()))
                    .redirectOutput(Redirect.PIPE)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes()).strip();
            assertThat(process.onExit().join().exitValue())
                    .as("%s, read %s", List.of(command), LOG)
                    .isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command on this store's images and containers; its output is appended to a file. */
    ProcessBuilder process(List<String> command, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "CONTAINERS_STORAGE_CONF", CONFIGURATION.toString(),
                        "STORAGE_DRIVER", "vfs",
                        "BUILDAH_ISOLATION", "chroot"));
        return builder;
    }

    @Override
    public void close() {
        succeeds("rm", "-rf", "--one-file-system", STORE.toString());
    }
}
