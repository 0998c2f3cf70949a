package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The commands of {@code docs/openshift.md} are marked as checked or as requiring a cluster, and their files exist. */
class OpenShiftGuideTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern COMMANDS = Pattern.compile("(?s)```bash\n(.*?)```");
    private static final Pattern OURS = Pattern.compile("(?<![\\w/.])openshift/[\\w/.-]+");

    private final String walk = Files.readString(TOP.resolve("docs/openshift.md"));

    OpenShiftGuideTest() throws IOException {}

    @Test
    void every_command_is_marked_as_checked_or_for_a_cluster() {
        assertThat(commands())
                .hasSizeGreaterThan(20)
                .allSatisfy(command -> assertThat(command).containsPattern("# (checked|cluster)"));
    }

    @Test
    void what_is_marked_as_checked_needs_no_cluster() {
        assertThat(commands().filter(command -> command.contains("# checked")))
                .isNotEmpty()
                .noneMatch(command -> command.matches("(oc|podman|skopeo) .*|.*\\| oc .*"));
    }

    @Test
    void every_script_and_folder_that_is_named_is_there() {
        List<String> named =
                OURS.matcher(walk).results().map(MatchResult::group).distinct().toList();

        assertThat(named)
                .contains("openshift/make-secrets", "openshift/smoke-test", "openshift/images/build")
                .allSatisfy(path -> assertThat(TOP.resolve(path)).exists());
    }

    /** Continuation lines and loops have no mark. */
    private Stream<String> commands() {
        return COMMANDS.matcher(walk)
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("for .*; do|done"));
    }
}
