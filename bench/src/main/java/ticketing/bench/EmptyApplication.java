package ticketing.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ticketing.system.Marketplace;

/** The second yardstick: an empty resource of Jakarta REST in the same server, found at {@code /bench}. */
final class EmptyApplication {

    static final String PATH = "/bench";

    /** By name: only the server has the API that they need. */
    private static final List<String> CLASSES =
            List.of("ticketing/bench/empty/EmptyResource.class", "ticketing/bench/empty/EmptyResource$Root.class");

    private static final String CONFIGURATION =
            "<server><webApplication id=\"bench\" location=\"bench.war\" contextRoot=\"" + PATH + "\"/></server>";

    private EmptyApplication() {}

    /** From its next start the server has it. */
    static void prepare(Marketplace marketplace) {
        Path overlay = marketplace.installation().folder().resolve("bench");
        try {
            Path apps = Files.createDirectories(overlay.resolve("shared/apps"));
            Path overrides = Files.createDirectories(overlay.resolve("servers/all/configDropins/overrides"));
            Files.writeString(overrides.resolve("bench.xml"), CONFIGURATION);
            try (OutputStream file = Files.newOutputStream(apps.resolve("bench.war"));
                    ZipOutputStream war = new ZipOutputStream(file)) {
                for (String each : CLASSES) {
                    add(each, war);
                }
            }
        } catch (IOException e) {
            throw new NoFigure("Cannot write the empty application to " + overlay, e);
        }
        marketplace.overlaid(overlay);
    }

    private static void add(String name, ZipOutputStream war) throws IOException {
        war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
        try (InputStream bytes = EmptyApplication.class.getResourceAsStream("/" + name)) {
            bytes.transferTo(war);
        }
        war.closeEntry();
    }
}
