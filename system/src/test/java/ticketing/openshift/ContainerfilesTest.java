package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The images' users, folders and ports match the manifests. */
class ContainerfilesTest {

    private static final Pattern QUOTED = Pattern.compile("\"(/[^\"]+)\"");

    private final String server = RepositoryFiles.read(RepositoryFiles.OPENSHIFT.resolve("images/Containerfile"));
    private final String broker =
            RepositoryFiles.read(RepositoryFiles.OPENSHIFT.resolve("images/Containerfile.broker"));

    @Test
    void a_server_writes_where_the_manifests_let_it() {
        assertThat(volumes(server)).isEqualTo(Restrictions.WRITABLE);
    }

    @Test
    void a_server_listens_where_its_configuration_says() {
        assertThat(line("EXPOSE", server))
                .isEqualTo(Integer.toString(Settings.of("tickets").port("http.port")));
    }

    @Test
    void the_broker_writes_and_listens_where_the_manifests_without_operators_let_it() {
        Pods pods = pods("plain")
                .filter(each -> each.name().equals("broker"))
                .findFirst()
                .orElseThrow();

        assertThat(volumes(broker))
                .isEqualTo(Manifests.elements(pods.container().path("volumeMounts"))
                        .map(mount -> mount.path("mountPath").asText())
                        .collect(Collectors.toSet()));
        assertThat(pods.ports()).containsExactly(Integer.valueOf(line("EXPOSE", broker)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "plain"})
    void every_image_of_ours_that_the_manifests_want_is_one_that_the_script_makes(String overlay) {
        Set<String> made = Stream.of(line(
                                "\\[ \\$# -gt 0 \\] \\|\\| set --",
                                RepositoryFiles.read(RepositoryFiles.OPENSHIFT.resolve("images/build")))
                        .split(" "))
                .map("ticketing/"::concat)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pods(overlay)
                        .flatMap(pods -> Stream.of("image", "applicationImage").map(pods.container()::path))
                        .map(image -> image.asText())
                        .filter(image -> image.startsWith("ticketing/")))
                .hasSizeGreaterThanOrEqualTo(6)
                .isSubsetOf(made);
    }

    private static Stream<Pods> pods(String overlay) {
        return Pods.in(Rendering.of(overlay)).stream();
    }

    private static Set<String> volumes(String containerfile) {
        return QUOTED.matcher(line("VOLUME", containerfile))
                .results()
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
    }

    /** The rest of the line that begins with a word. */
    private static String line(String word, String file) {
        return Pattern.compile("(?m)^" + word + " (.*)$")
                .matcher(file)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceFirst(word + " ", ""))
                .findFirst()
                .orElseThrow();
    }
}
