package ticketing.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import ticketing.system.Distribution;

/** The archives that the tests deploy. */
final class Deployments {

    private static final String SQL = "WEB-INF/classes/db/migration/";

    private Deployments() {}

    /** A service as the build made it. */
    static WebArchive service(String service) {
        return ShrinkWrap.create(ZipImporter.class, service + ".war")
                .importFrom(built(service))
                .as(WebArchive.class);
    }

    /** A service as the build made it, with a test inside that looks at its tables. */
    static WebArchive tablesOf(String service, Class<?> test) {
        return withTestLibraries(service(service)).addClasses(test, TablesTest.class, Tables.class);
    }

    /**
     * A WAR with event delivery only, under the name and the rights of orders: its libraries, a handler that
     * records events, and a publisher.
     */
    static WebArchive delivery() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "orders.war")
                .merge(service("orders"), Filters.include("/WEB-INF/(lib/.*|beans\\.xml)"))
                .addAsResource("container/persistence.xml", "META-INF/persistence.xml")
                .addAsResource("container/microprofile-config.properties", "META-INF/microprofile-config.properties")
                .addAsWebResource("container/received.sql", SQL + "V1__received.sql")
                .addAsWebResource("container/flyway.location", SQL + "flyway.location")
                .addClasses(RecordingHandler.class, EventPublisher.class)
                .addClasses(
                        BrokerClient.class,
                        ReceivedMessage.class,
                        EventCount.class,
                        DeliveryTables.class,
                        DeliveryTest.class,
                        DeadLetterTest.class);
        return withTestLibraries(archive);
    }

    static WebArchive foreignService() {
        return ShrinkWrap.create(WebArchive.class, "foreign.war")
                .addAsResource("container/foreign-service.properties", "META-INF/microprofile-config.properties")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addClasses(ForeignService.class, ForeignService.Greeting.class);
    }

    private static WebArchive withTestLibraries(WebArchive archive) {
        return archive.addAsLibraries(
                libraryOf(Assertions.class), libraryOf(Awaitility.class), libraryOf(Matcher.class));
    }

    private static File built(String service) {
        return Distribution.ofThisBuild()
                .configuration()
                .resolve("shared/apps/" + service + ".war")
                .toFile();
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
