package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    private static final List<Check> CHECKS = List.of(
            new BuiltInKinds(),
            new Selectors(),
            new References(),
            new Environment(),
            new Ports(),
            new NetworkEdges(),
            new Budgets(),
            new Connections(),
            new Restrictions(),
            new AlertRules(),
            new DashboardMaps());

    static Stream<Arguments> every_check_on_every_overlay() {
        return Stream.of("dev", "production", "plain")
                .flatMap(overlay -> CHECKS.stream()
                        .map(check ->
                                Arguments.of(overlay, Named.of(check.getClass().getSimpleName(), check))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("every_check_on_every_overlay")
    void nothing_is_wrong(String overlay, Check check) {
        assertThat(check.faultsIn(Rendering.of(overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production", "plain"})
    void every_object_keeps_to_the_schema_of_its_kind(String overlay) {
        assumeTrue(Schemas.arePresent(), "no schemas in " + Schemas.FOLDER + ": the operators' kinds are not checked");

        assertThat(new Schemas().faultsIn(Rendering.of(overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production", "plain"})
    void the_paths_on_one_host_are_the_context_roots(String overlay) {
        assertThat(new Paths().faultsIn(Rendering.of(overlay))).isEmpty();
    }

    @Test
    void production_names_every_image_by_its_digest() {
        assertThat(new Digests().faultsIn(Rendering.of("production"))).isEmpty();
    }
}
