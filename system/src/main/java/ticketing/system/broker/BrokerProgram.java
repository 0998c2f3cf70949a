package ticketing.system.broker;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.LogManager;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * Runs the broker until it is terminated.
 *
 * <p>The argument is its configuration file; {@code broker.port}, {@code broker.bind} and {@code broker.data} are
 * system properties. Every environment variable {@code <NAME>_BROKER_PASSWORD} defines a user and a role {@code
 * <name>}; {@code BROKER_PROPERTIES} may name a file of further configuration. Exits with status 1 when the broker
 * does not become active, or loses its journal.
 */
public final class BrokerProgram {

    private static final String PASSWORD = "_BROKER_PASSWORD";

    private BrokerProgram() {}

    /** Starts the broker. */
    public static void main(String... arguments) throws Exception {
        try (InputStream logging = BrokerProgram.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath(Path.of(arguments[0]).toUri().toString());
        broker.setPropertiesResourcePath(System.getenv("BROKER_PROPERTIES"));
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users()));
        broker.createActiveMQServer();
        broker.getActiveMQServer()
                .registerIOCriticalErrorListener(
                        (cause, message, file) -> Runtime.getRuntime().halt(1));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker)));
        broker.start();
        if (!broker.getActiveMQServer().waitForActivation(60, java.util.concurrent.TimeUnit.SECONDS)) {
            System.exit(1);
        }
        RenamedQueues.drain(broker.getActiveMQServer());
    }

    private static SecurityConfiguration users() {
        SecurityConfiguration users = new SecurityConfiguration();
        System.getenv().forEach((variable, value) -> {
            if (variable.endsWith(PASSWORD)) {
                String name = variable.substring(0, variable.length() - PASSWORD.length())
                        .toLowerCase(Locale.ROOT);
                users.addUser(name, value);
                users.addRole(name, name);
            }
        });
        return users;
    }

    private static void stop(EmbeddedActiveMQ broker) {
        try {
            broker.stop();
        } catch (Exception e) {
            System.getLogger(BrokerProgram.class.getName())
                    .log(System.Logger.Level.ERROR, "The broker did not stop well", e);
        }
    }
}
