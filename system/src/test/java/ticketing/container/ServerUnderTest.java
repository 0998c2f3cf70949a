package ticketing.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ticketing.system.Distribution;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Secrets;
import ticketing.system.Services;

/** The user directory of Arquillian's server: our configuration and resources, without applications. */
final class ServerUnderTest {

    static final String USER_DIRECTORY = "liberty";

    private final Installation installation;
    private final Marketplace marketplace;
    private final Distribution distribution = Distribution.ofThisBuild();

    ServerUnderTest(Installation installation, Marketplace marketplace) {
        this.installation = installation;
        this.marketplace = marketplace;
    }

    void prepare() {
        try (InputStream configuration = getClass().getResourceAsStream("/container/server.xml")) {
            copy("shared/config");
            copy("shared/resources");
            Files.createDirectories(folder());
            Files.copy(configuration, folder().resolve("server.xml"));
            Files.write(folder().resolve("jvm.options"), List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
            Files.writeString(folder().resolve("server.env"), environment());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path liberty() {
        return distribution.liberty();
    }

    Path userDirectory() {
        return installation.folder().resolve(USER_DIRECTORY);
    }

    /** Arquillian takes any local server of this name for its own, so the name contains the port. */
    String name() {
        return "container-" + port();
    }

    int port() {
        return marketplace.url().getPort();
    }

    private Path folder() {
        return userDirectory().resolve("servers").resolve(name());
    }

    private String environment() {
        Map<String, Object> variables = new TreeMap<>();
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("HTTP_HOST", "127.0.0.1");
        variables.put("HTTP_PORT", port());
        variables.put("DB_HOST", "127.0.0.1");
        variables.put("DB_PORT", marketplace.postgres().port());
        variables.put("BROKER_HOST", "127.0.0.1");
        variables.put("BROKER_PORT", marketplace.broker().port());
        variables.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", installation.publicKeys().toUri());
        variables.put(
                "TICKETING_SESSION_SIGNINGKEY_LOCATION",
                installation.signingKey().toUri());
        addSecrets(variables);
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void addSecrets(Map<String, Object> variables) {
        Secrets secrets = installation.secrets();
        variables.put("TICKETING_ORDER_CODEKEY", secrets.codes());
        for (String service : Services.ALL) {
            variables.put(service.toUpperCase() + "_DB_PASSWORD", secrets.database(service));
            variables.put(service.toUpperCase() + "_BROKER_PASSWORD", secrets.broker(service));
        }
    }

    private void copy(String part) throws IOException {
        Path source = distribution.configuration();
        try (Stream<Path> files = Files.walk(source.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = userDirectory().resolve(source.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
