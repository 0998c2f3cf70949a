package ticketing.documents;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;

/** Runs the broker instance in a folder, as {@code artemis run} does, until it is terminated. */
public final class ArtemisProgram {

    private ArtemisProgram() {}

    public static void main(String... arguments) throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath(
                Path.of(arguments[0], "etc/broker.xml").toUri().toString());
        broker.setSecurityManager(new ActiveMQJAASSecurityManager("activemq"));
        broker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker)));
    }

    private static void stop(EmbeddedActiveMQ broker) {
        try {
            broker.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker did not stop well", e);
        }
    }
}
