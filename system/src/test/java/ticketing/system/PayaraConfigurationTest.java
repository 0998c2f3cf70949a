package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payara's configuration agrees with Liberty's. */
class PayaraConfigurationTest {

    private static final Path PAYARA = Path.of("../payara-config/src/main/payara");
    private static final Path LIBERTY = Path.of("../liberty-config/src/main/liberty/shared/config");

    @Test
    void resources_have_the_names_of_those_on_liberty() {
        String commands = of("all").postboot();

        Set<String> names = found("(?m)^create-(?:jdbc|connector)-resource .* (\\S+)$", commands);

        assertThat(names).isEqualTo(found("jndiName=\"(.*?)\"", liberty()));
    }

    @Test
    void applications_have_the_context_roots_of_those_on_liberty() {
        Set<String> roots =
                found("(?m)^deploy .*--contextroot (\\S+) ", of("all").postboot());

        assertThat(roots).isEqualTo(found("contextRoot=\"(.*?)\"", liberty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "tickets", "orders", "payments", "expiration", "client"})
    void a_domain_deploys_its_own_application_alone(String application) {
        assertThat(found("/apps/(\\w+)\\.war", of(application).postboot())).containsExactly(application);
    }

    @Test
    void every_pool_validates_its_connections() {
        assertThat(of("all").postboot().lines().filter(line -> line.startsWith("create-jdbc-connection-pool")))
                .hasSize(11)
                .allMatch(line -> line.contains("--isconnectvalidatereq=true"));
    }

    @Test
    void a_password_is_a_reference_to_the_environment() {
        assertThat(of("all")
                        .postboot()
                        .lines()
                        .filter(line -> line.toLowerCase().contains("password")))
                .isNotEmpty()
                .allMatch(line -> Pattern.compile("(?i)password=(?!\\$\\{ENV\\\\=\\w+_PASSWORD})")
                        .matcher(line)
                        .results()
                        .findAny()
                        .isEmpty());
    }

    @Test
    void the_element_of_payaras_own_broker_is_added_once() {
        String xml =
                of("all").completed("<config>\n<connector-service x/></config><config><connector-service y/></config>");

        assertThat(xml).containsOnlyOnce("<jms-service").contains("DISABLED").contains("<connector-service x/>");
    }

    private static PayaraConfiguration of(String application) {
        return new PayaraConfiguration(PAYARA, new Topology.Role(application, 1));
    }

    private static String liberty() {
        try (Stream<Path> files = Files.walk(LIBERTY)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            return all.stream().map(PayaraConfigurationTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
