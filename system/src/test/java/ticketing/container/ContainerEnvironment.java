package ticketing.container;

import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Part;
import ticketing.system.Shutdown;
import ticketing.system.Topology;

/**
 * Starts the database and the broker of these tests before Arquillian starts the server, in an installation of its
 * own, and stops them after it. Processes and files of an earlier run are removed first. Every class starts with
 * empty databases.
 */
public final class ContainerEnvironment {

    private static final Path FOLDER = Path.of("target", "container");
    private static final int FIRST = 100;
    private static final int LAST = -100;

    @Inject
    private Instance<ContainerRegistry> containers;

    private Installation installation;
    private Marketplace marketplace;

    void begin(@Observes(precedence = FIRST) BeforeSuite event) {
        PreviousRun.removeFrom(FOLDER);
        installation = Installation.at(FOLDER);
        marketplace = new Marketplace(installation, Topology.allInOne(), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        List.of(marketplace.postgres(), marketplace.broker()).forEach(Part::start);

        ServerUnderTest server = new ServerUnderTest(installation, marketplace);
        server.prepare();
        containers.get().getContainers().forEach(container -> configure(container.getContainerConfiguration(), server));
    }

    private static void configure(ContainerDef configuration, ServerUnderTest server) {
        configuration
                .property("wlpHome", server.liberty().toString())
                .property("usrDir", server.userDirectory().toString())
                .property("serverName", server.name())
                .property("httpPort", Integer.toString(server.port()));
    }

    void beginClass(@Observes(precedence = FIRST) BeforeClass event) {
        EmptyDatabases.of(marketplace.postgres());
    }

    void end(@Observes(precedence = LAST) AfterSuite event) {
        stop();
    }

    private void stop() {
        Shutdown.of(installation, line -> {});
    }
}
