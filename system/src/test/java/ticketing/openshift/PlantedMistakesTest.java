package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each check finds the mistakes of its kind, planted in a rendered overlay. */
class PlantedMistakesTest {

    private static final Map<String, Check> CHECKS = Stream.of(
                    new Schemas(),
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
                    new DashboardMaps(),
                    new Paths(),
                    new Digests())
            .collect(Collectors.toMap(check -> check.getClass().getSimpleName(), check -> check));

    @ParameterizedTest(name = "{0} finds {1}{2} = {3}")
    @CsvFileSource(resources = "/openshift/mistakes.txt", delimiter = '|')
    void a_mistake_is_found(String check, String object, String where, String value, String message) {
        assumeTrue(!check.equals("Schemas") || Schemas.arePresent(), "no schemas in " + Schemas.FOLDER);
        Manifests spoilt =
                new PlantedMistake(object, JsonPointer.compile(where), value).in(Rendering.of(overlayWith(object)));

        assertThat(CHECKS.get(check).faultsIn(spoilt)).anyMatch(fault -> fault.contains(message));
    }

    /** Some kinds are only in the overlay without operators. */
    private static String overlayWith(String object) {
        return object.matches("(Deployment|StatefulSet|Ingress|HorizontalPodAutoscaler)/.*") ? "plain" : "production";
    }

    @Test
    void no_check_passes_because_there_is_nothing_to_check() {
        List<Pods> pods = Pods.in(Rendering.of("production"));

        assertThat(pods)
                .extracting(Pods::name)
                .containsExactlyInAnyOrder(
                        "auth",
                        "tickets",
                        "orders",
                        "payments",
                        "expiration",
                        "client",
                        "auth-db",
                        "tickets-db",
                        "orders-db",
                        "payments-db",
                        "expiration-db",
                        "broker");
        assertThat(pods.stream().filter(Pods::isServer)).hasSize(6);
    }
}
