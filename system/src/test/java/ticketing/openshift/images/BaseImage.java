package ticketing.openshift.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An image that resembles Open Liberty's official one as far as ours depend on it, made of packages of this
 * distribution.
 */
final class BaseImage {

    static final String NAME = "localhost/base";

    /** A file of the base's own Liberty. */
    static final String STRANGE = "/opt/ol/wlp/lib/com.ibm.ws.kernel.boot_1.0.1.jar";

    /** Programs of the official image, and two more to make it read-only. */
    private static final String PACKAGES =
            "bash,coreutils,sed,grep,gawk,findutils,default-jre-headless,mount,util-linux";

    private static final String JAVA = "/usr/lib/jvm/default-java";

    private BaseImage() {}

    /** Skips the tests when the packages are not available. */
    static void make(Engine engine) {
        String container = engine.run("buildah", "from", "scratch");
        Path root = Path.of(engine.run("buildah", "mount", container));
        engine.skipUnless(engine.succeeds(unpackInto(root)), "mmdebstrap finds no packages");
        addLiberty(root);
        engine.run("buildah", "config", "--env", "JAVA_HOME=" + JAVA, "--env", "LOG_DIR=/liberty/logs", container);
        engine.run("buildah", "commit", "--rm", "--quiet", container, NAME);
    }

    /** Unpacked without installation: Java needs no configuration to run. */
    private static String[] unpackInto(Path root) {
        List<String> command = new ArrayList<>(List.of(
                "mmdebstrap",
                "--mode=root",
                "--format=directory",
                "--variant=extract",
                "--include=" + PACKAGES,
                "--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr",
                suite(),
                root.toString()));
        Stream.of("sources.list.d/debian.sources", "sources.list")
                .map(Path.of("/etc/apt")::resolve)
                .filter(Files::exists)
                .limit(1)
                .forEach(source -> command.add(source.toString()));
        return command.toArray(String[]::new);
    }

    private static String suite() {
        try (Stream<String> release = Files.lines(Path.of("/etc/os-release"))) {
            return release.filter(line -> line.startsWith("VERSION_CODENAME="))
                    .map(line -> line.replaceAll("[^=]*=|\"", ""))
                    .findFirst()
                    .orElse("stable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds two programs under their usual names, and another Liberty. */
    private static void addLiberty(Path root) {
        try {
            Files.createSymbolicLink(root.resolve("usr/bin/sh"), Path.of("bash"));
            Files.createSymbolicLink(root.resolve("usr/bin/awk"), Path.of("gawk"));
            Path strange = root.resolve(STRANGE.substring(1));
            Files.createDirectories(strange.getParent());
            Files.createFile(strange);
            Files.createSymbolicLink(root.resolve("liberty"), Path.of("/opt/ol/wlp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
