package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fragments of {@code payara-config} that belong to one server, in their order. */
final class PayaraConfiguration {

    private final Path folder;
    private final Path domain;

    PayaraConfiguration(Path folder, Topology.Role role) {
        this.folder = folder;
        this.domain = folder.resolve("domains").resolve(role.runs());
    }

    /** The commands before the server's services start, which can only set attributes. */
    String preboot() {
        return commands(".preboot");
    }

    /** The commands after that: resources and deployments. */
    String postboot() {
        return commands(".postboot");
    }

    /** The domain's configuration with the elements that no command before the boot can add. */
    String completed(String domainXml) {
        String place = "<connector-service ";
        return domainXml.replaceFirst(place, Matcher.quoteReplacement(jmsService() + place));
    }

    /** The element of Payara's own broker. */
    String jmsService() {
        return String.join("\n", lines(folder.resolve("shared/jms-service.xml"))) + "\n";
    }

    /** The options for Java of all servers and of this one. */
    List<String> javaOptions() {
        return Stream.of(folder.resolve("shared/jvm.options"), domain.resolve("jvm.options"))
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.startsWith("-"))
                .toList();
    }

    private String commands(String suffix) {
        return lines(domain.resolve("fragments")).stream()
                .map(fragment -> folder.resolve(fragment + suffix))
                .filter(Files::exists)
                .flatMap(file -> lines(file).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
