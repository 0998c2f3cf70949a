package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images refuse to start without the settings that their part requires. */
class RequiredSettingsTest {

    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+):(.*)$");

    private final Map<String, Set<String>> listed = LINE.matcher(
                    RepositoryFiles.read(RepositoryFiles.OPENSHIFT.resolve("images/required-settings")))
            .results()
            .collect(Collectors.toMap(line -> line.group(1), RequiredSettingsTest::names));

    @ParameterizedTest
    @ValueSource(strings = {"auth", "tickets", "orders", "payments", "expiration", "client"})
    void a_server_does_not_start_without_what_its_configuration_and_its_code_want(String server) {
        Settings settings = Settings.of(server);
        Set<String> needed = new TreeSet<>(settings.required());
        Environment.PLACES.stream().filter(settings.known()::contains).forEach(needed::add);

        assertThat(listed.get(server)).isEqualTo(needed);
    }

    @Test
    void the_broker_does_not_start_without_the_password_of_each_service() {
        assertThat(listed.get("broker"))
                .isEqualTo(Manifests.elements(Pods.in(Rendering.of("plain")).stream()
                                .filter(pods -> pods.name().equals("broker"))
                                .findFirst()
                                .orElseThrow()
                                .container()
                                .path("env"))
                        .map(variable -> variable.path("name").asText())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_part_that_has_an_image_is_listed() {
        assertThat(listed).containsOnlyKeys("auth", "tickets", "orders", "payments", "expiration", "client", "broker");
    }

    private static Set<String> names(MatchResult line) {
        return Pattern.compile("[A-Z_]+")
                .matcher(line.group(2))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
