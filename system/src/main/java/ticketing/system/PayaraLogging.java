package ticketing.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The part of a domain's {@code logging.properties} that differs from Payara's own. */
final class PayaraLogging {

    private static final String OURS = "# ticketing";

    private PayaraLogging() {}

    /** Writes the log to this file, without the broker's audit lines; {@code LOG_JOURNAL=off} applies from the next start. */
    static void configure(Path properties, Path log) throws IOException {
        String journal = System.getenv().getOrDefault("LOG_JOURNAL", "info").toUpperCase(Locale.ROOT);
        String handler = "com.sun.enterprise.server.logging.GFFileHandler.";
        Stream<String> shipped = Files.readAllLines(properties).stream().takeWhile(line -> !line.equals(OURS));
        Stream<String> ours = Stream.of(
                OURS,
                handler + "file=" + log,
                handler + "rotationLimitInBytes=20000000",
                handler + "maxHistoryFiles=5",
                "com.sun.enterprise.server.logging.UniformLogFormatter.ansiColor=false",
                "org.apache.activemq.audit.level=OFF",
                // At each use of a pool: the adapter has no attributes by the names of Payara's own.
                "javax.enterprise.resource.resourceadapter.com.sun.enterprise.connectors.util.level=SEVERE",
                "ticketing.journal.level=" + journal);
        List<String> all = Stream.concat(shipped, ours).toList();
        Files.createDirectories(log.getParent());
        Files.write(properties, all);
    }
}
