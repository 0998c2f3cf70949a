package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pods of expiration are interchangeable: the manifests keep nothing but the database. That timers survive a change
 * of the host name is tested by {@code OutageRecoveryIT}.
 */
class ExpirationManifestTest {

    private static final Path TIMERS = RepositoryFiles.LIBERTY.resolve("shared/config/timers.xml");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production", "plain"})
    void its_pods_are_interchangeable_and_keep_nothing_but_what_the_database_has(String overlay) {
        List<Pods> found = Pods.in(Rendering.of(overlay)).stream()
                .filter(pods -> pods.name().equals("expiration"))
                .toList();

        assertThat(found).singleElement().satisfies(pods -> {
            assertThat(Manifests.kind(pods.maker())).isIn("OpenLibertyApplication", "Deployment");
            assertThat(pods.maker().findValues("hostname")).isEmpty();
            assertThat(pods.maker().findValues("statefulSet")).isEmpty();
            assertThat(pods.volumes()).noneMatch(volume -> volume.has("persistentVolumeClaim"));
        });
    }

    @Test
    void its_timers_have_a_schema_of_their_own_in_its_database_however_that_is_made() {
        String schema = "create schema timers authorization expiration";

        assertThat(RepositoryFiles.read(TIMERS))
                .contains("schema=\"timers\"", "currentSchema=\"timers\"", "expiration.db.user");
        assertThat(Rendering.of("production")
                        .get("Cluster", "expiration-db")
                        .at("/spec/bootstrap/initdb/postInitApplicationSQL/0")
                        .asText())
                .isEqualTo(schema);
        assertThat(Rendering.of("plain")
                        .of("ConfigMap")
                        .findFirst()
                        .orElseThrow()
                        .at("/data/make-database.sh")
                        .asText())
                .contains(schema);
    }
}
