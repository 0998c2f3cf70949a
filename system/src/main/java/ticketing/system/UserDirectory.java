package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Liberty's user directory of one installation, copied from the distribution, so that a new build does not affect a
 * running system. Unchanged files are not copied again, so that Liberty's caches stay valid.
 */
final class UserDirectory {

    private final Path template;
    private final Path folder;

    UserDirectory(Distribution distribution, Installation installation) {
        this.template = distribution.configuration();
        this.folder = installation.userDirectory();
    }

    /** Adds a library to every service, until the next update. */
    void add(Path library) {
        for (String service : Services.ALL) {
            Path war = folder.resolve("shared/apps").resolve(service + ".war");
            try (FileSystem inside = FileSystems.newFileSystem(war)) {
                Files.copy(
                        library,
                        inside.getPath("/WEB-INF/lib", library.getFileName().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Copies these files over it, until the next update. */
    void lay(Path overlay) {
        try {
            copy(overlay, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Makes the shared part and the configuration of these servers equal to the distribution's. */
    void update(List<Topology.Role> roles) {
        mirror(template.resolve("shared"), folder.resolve("shared"));
        roles.forEach(role -> mirror(
                template.resolve("servers").resolve(role.runs()),
                folder.resolve("servers").resolve(role.serverName())));
    }

    private static void mirror(Path source, Path target) {
        try {
            Files.createDirectories(target);
            for (Path each : Folders.deepestFirst(target)) {
                if (!Files.exists(source.resolve(target.relativize(each)))) {
                    Files.delete(each);
                }
            }
            copy(source, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        for (Path each : Folders.deepestFirst(source)) {
            copyIfChanged(each, target.resolve(source.relativize(each)));
        }
    }

    private static void copyIfChanged(Path source, Path target) throws IOException {
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
        } else if (!isSame(source, target)) {
            Files.createDirectories(target.getParent());
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Compared to the millisecond: Java copies times only to the microsecond. */
    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.exists(target)
                && Files.size(source) == Files.size(target)
                && Files.getLastModifiedTime(source).toMillis()
                        == Files.getLastModifiedTime(target).toMillis();
    }
}
