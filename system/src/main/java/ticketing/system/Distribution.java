package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The build's output, ready to run: Liberty, its configuration with the applications, the broker's configuration,
 * the programs.
 */
public final class Distribution {

    private final Path classes;
    private final Path folder;

    Distribution(Path classes) {
        this.classes = classes;
        this.folder = classes.resolveSibling("distribution");
    }

    /**
     * The distribution beside these classes.
     *
     * @throws CannotRun when the build has not made it yet
     */
    public static Distribution ofThisBuild() {
        Distribution built = new Distribution(whereTheseClassesAre());
        if (!Files.isDirectory(built.configuration().resolve("shared/apps"))) {
            throw new CannotRun("Nothing to run in " + built.folder + ": build it with mvn package.");
        }
        return built;
    }

    /** The home of the unpacked Liberty. */
    public Path liberty() {
        return folder.resolve("wlp");
    }

    /** The home of the unpacked Payara Server. */
    Path payara() {
        return folder.resolve("payara6");
    }

    /** Payara's configuration, as commands in fragments. */
    Path payaraConfiguration() {
        return folder.resolve("payara");
    }

    /** The template of Liberty's user directory: servers, shared configuration, applications, resources. */
    public Path configuration() {
        return folder.resolve("liberty");
    }

    /** The broker's configuration. */
    public Path brokerConfiguration() {
        return folder.resolve("broker/broker.xml");
    }

    /** The library that injects faults in the services, for chaos runs. */
    Path faults() {
        try (Stream<Path> made = Files.list(folder.resolve("faults"))) {
            return made.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the programs of PostgreSQL are unpacked on first use. */
    Path postgres() {
        return folder.resolve("postgres");
    }

    /** Where the libraries of the launcher are. */
    Path libraries() {
        return folder.resolve("lib");
    }

    /** The classpath of the launcher's own programs, the broker and the front proxy. */
    String classpath() {
        return classes + java.io.File.pathSeparator + libraries().resolve("*");
    }

    private static Path whereTheseClassesAre() {
        try {
            return Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
