package ticketing.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ticketing.system.BoundedWait;
import ticketing.system.Marketplace;

/** The second yardstick: an empty Jakarta REST resource in the same server, at {@code /bench}. */
final class EmptyApplication {

    static final String PATH = "/bench";

    /** By name: the API that they need is on no classpath here. */
    private static final List<String> CLASSES =
            List.of("ticketing/bench/empty/EmptyResource.class", "ticketing/bench/empty/EmptyResource$Root.class");

    private static final String CONFIGURATION =
            "<server><applicationMonitor updateTrigger=\"polled\" pollingRate=\"1s\" dropinsEnabled=\"true\"/></server>";

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private EmptyApplication() {}

    /** From its next start the server deploys applications from its dropins folder. */
    static void prepare(Marketplace marketplace) {
        Path overlay = marketplace.installation().folder().resolve("bench");
        try {
            Path overrides = Files.createDirectories(overlay.resolve("servers/all/configDropins/overrides"));
            Files.writeString(overrides.resolve("bench.xml"), CONFIGURATION);
        } catch (IOException e) {
            throw new InvalidMeasurement("Cannot write the configuration for the empty application to " + overlay, e);
        }
        marketplace.overlaid(overlay);
    }

    /** Deploys it to the running server, and returns when it responds: its start must not count as the system's. */
    static void addTo(SystemUnderTest system) {
        Path folder = system.marketplace().installation().userDirectory().resolve("servers/all/dropins");
        try {
            Path written = Files.createDirectories(folder).resolveSibling("bench.war");
            try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(written))) {
                for (String each : CLASSES) {
                    add(each, war);
                }
            }
            Files.move(written, folder.resolve("bench.war"));
        } catch (IOException e) {
            throw new InvalidMeasurement("Cannot write the empty application to " + folder, e);
        }
        Customers visitor = new Customers(system, 1);
        new BoundedWait(TIMEOUT, () -> "The server does not deploy the empty application")
                .until(() -> isThere(visitor));
    }

    private static boolean isThere(Customers visitor) {
        try {
            return visitor.read(PATH).statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            throw new InvalidMeasurement("The server does not answer", e);
        }
    }

    private static void add(String name, ZipOutputStream war) throws IOException {
        war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
        try (InputStream bytes = EmptyApplication.class.getResourceAsStream("/" + name)) {
            bytes.transferTo(war);
        }
        war.closeEntry();
    }
}
