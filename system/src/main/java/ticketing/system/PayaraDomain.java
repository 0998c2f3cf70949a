package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The domain folder of one Payara server. It is made from Payara's own template, and configured by the commands of
 * {@code payara-config} during its first boot; later boots need no command. When the configuration or an application has
 * changed it is made again: a domain stores nothing that has to last.
 */
final class PayaraDomain {

    private final Topology.Role role;
    private final Installation installation;
    private final PayaraConfiguration configuration;
    private final PayaraPrograms programs;
    private final Path folder;
    private final Path mark;

    PayaraDomain(Topology.Role role, Installation installation, Distribution distribution) {
        this.role = role;
        this.installation = installation;
        this.configuration = new PayaraConfiguration(distribution.payaraConfiguration(), role);
        this.programs = new PayaraPrograms(distribution.payara());
        this.folder = installation.domains().resolve(role.serverName());
        this.mark = folder.resolve("configured");
    }

    /** Makes the domain if it is missing, not completely configured or not of this configuration. */
    void update(Path log) {
        try {
            if (!isCurrent()) {
                make();
            }
            PayaraLogging.configure(folder.resolve("config/logging.properties"), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an earlier boot has configured it. */
    boolean isConfigured() {
        return Files.exists(mark);
    }

    /** Gives the running server its resources and applications. */
    void configure(int adminPort) {
        programs.configure(folder, adminPort, installation.secrets().payaraAdministrator());
    }

    /** Records that the first boot has configured it. */
    void markConfigured() {
        try {
            Files.writeString(mark, fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command of the server's process, with the attributes that its first boot sets. */
    List<String> command(List<String> javaOptions) {
        try {
            List<String> command = new ArrayList<>(Files.readAllLines(folder.resolve("start-command")));
            List<String> options = new ArrayList<>(configuration.javaOptions());
            options.addAll(javaOptions);
            command.addAll(command.indexOf("-cp"), options);
            if (!isConfigured()) {
                command.addAll(
                        List.of("-prebootcommandfile", folder.resolve("preboot").toString()));
            }
            return command;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        Folders.delete(folder);
        Folders.copy(programs.domainTemplate(), folder);
        Path xml = folder.resolve("config/domain.xml");
        Files.writeString(xml, configuration.completed(Files.readString(xml)));
        Files.copy(shared("resources").resolve("postgresql.jar"), folder.resolve("lib/postgresql.jar"));
        programs.setPassword(folder, installation.secrets().payaraAdministrator());
        Files.writeString(folder.resolve("preboot"), configuration.preboot());
        Files.writeString(folder.resolve("postboot"), postboot());
        Files.write(folder.resolve("start-command"), programs.startCommand(folder));
    }

    private boolean isCurrent() throws IOException {
        return isConfigured() && Files.readString(mark).equals(fingerprint());
    }

    /** Changes with the place, Java, Payara, the configuration and the applications. */
    private String fingerprint() throws IOException {
        List<String> parts = new ArrayList<>(List.of(folder.toString(), JavaRuntime.home()));
        parts.addAll(List.of(programs.version(), configuration.jmsService(), configuration.preboot(), postboot()));
        for (String name : List.of("apps", "resources")) {
            try (Stream<Path> files = Files.list(shared(name))) {
                for (Path file : files.sorted().toList()) {
                    parts.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return String.join("\n", parts);
    }

    private String postboot() {
        return configuration.postboot().replace("${SHARED}", shared("").toString());
    }

    /** A folder that is shared with Liberty: both deploy the same files. */
    private Path shared(String name) {
        return installation.userDirectory().resolve("shared").resolve(name);
    }
}
