package ticketing.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

/** The document at {@code /openapi} against the snapshot from which the client's types are generated. */
@OnMarketplace(Kind.ALL_IN_ONE)
class OpenApiSnapshotIT {

    private static final Path SNAPSHOT = Path.of("..", "client", "openapi", "api.json");
    private static final String UPDATE = "differ from client/openapi/api.json, from which the types of the client are"
            + " generated; to update both, start the system (./ticketing up) and run: cd client && npm run openapi";

    private static JsonObject document;
    private static JsonObject snapshot;

    @BeforeAll
    static void read_both(Shop shop) throws IOException {
        document = shop.visitor()
                .get("/openapi", "Accept", "application/json")
                .expect(200)
                .json();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SNAPSHOT))) {
            snapshot = reader.readObject();
        }
    }

    @Test
    void every_path_is_as_in_the_snapshot() {
        assertThat(differences(document.getJsonObject("paths"), snapshot.getJsonObject("paths")))
                .as("Paths that " + UPDATE)
                .isEmpty();
    }

    @Test
    void every_schema_is_as_in_the_snapshot() {
        assertThat(differences(schemas(document), schemas(snapshot)))
                .as("Schemas that " + UPDATE)
                .isEmpty();
    }

    private static JsonObject schemas(JsonObject api) {
        return api.getJsonObject("components").getJsonObject("schemas");
    }

    /** The names of members that only one of the objects has, or that have another value in the other. */
    private static Set<String> differences(JsonObject one, JsonObject other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
