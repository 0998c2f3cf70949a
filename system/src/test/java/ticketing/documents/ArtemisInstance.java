package ticketing.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A foreign broker: a folder as {@code artemis create} makes it, and a service script that can restart it. */
record ArtemisInstance(Path folder) implements AutoCloseable {

    private static final String LOGIN = """
            activemq {
              org.apache.activemq.artemis.spi.core.security.jaas.PropertiesLoginModule required
                reload=true
                org.apache.activemq.jaas.properties.user="artemis-users.properties"
                org.apache.activemq.jaas.properties.role="artemis-roles.properties"
                baseDir="%s";
            };
            """;

    private static final String SERVICE = """
            #!/usr/bin/env bash
            set -eu
            stop() {
              if [ -e "%1$s/pid" ]; then
                kill "$(cat "%1$s/pid")"
                while kill -0 "$(cat "%1$s/pid")" 2>/dev/null; do sleep 0.1; done
                rm "%1$s/pid"
              fi
            }
            stop
            if [ "$1" = restart ]; then
              nohup "%2$s" -Xmx128m -Djava.security.auth.login.config="%1$s/etc/login.config" \
                -cp "%3$s" ticketing.documents.ArtemisProgram "%1$s" > "%1$s/log" 2>&1 < /dev/null &
              echo $! > "%1$s/pid"
              until (echo > /dev/tcp/127.0.0.1/%4$d) 2>/dev/null; do sleep 0.1; done
            fi
            """;

    static ArtemisInstance in(Path folder, int port) throws IOException {
        Path etc = Files.createDirectories(folder.resolve("etc"));
        try (InputStream template = ArtemisInstance.class.getResourceAsStream("/documents/broker.xml")) {
            String broker = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    etc.resolve("broker.xml"),
                    broker.replace("${instance}", folder.toString()).replace("${port}", Integer.toString(port)));
        }
        Files.writeString(etc.resolve("artemis-users.properties"), "admin = somebody-elses\n");
        Files.writeString(etc.resolve("artemis-roles.properties"), "amq = admin\n");
        Files.writeString(etc.resolve("login.config"), LOGIN.formatted(etc));
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        Path service = Files.createDirectories(folder.resolve("bin")).resolve("artemis-service");
        Files.writeString(service, SERVICE.formatted(folder, java, System.getProperty("java.class.path"), port));
        Files.setPosixFilePermissions(service, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new ArtemisInstance(folder);
    }

    String configuration() throws IOException {
        return Files.readString(folder.resolve("etc/broker.xml"));
    }

    @Override
    public void close() throws IOException {
        new ProcessBuilder(folder.resolve("bin/artemis-service").toString(), "stop")
                .inheritIO()
                .start()
                .onExit()
                .join();
    }
}
