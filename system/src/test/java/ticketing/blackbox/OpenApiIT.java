package ticketing.blackbox;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

/**
 * Compares the document at {@code /openapi} with {@code blackbox/routes.txt}, which lists every route and its
 * statuses.
 */
@OnMarketplace(Kind.ALL_IN_ONE)
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** Statuses that any route may return. */
    private static final Set<String> ANYWHERE =
            Set.of("400", "401", "403", "404", "405", "406", "412", "413", "414", "415", "500", "503");

    private static JsonObject document;
    private static Map<String, JsonObject> operations;

    @BeforeAll
    static void read_the_document(Shop shop) {
        ApiResponse answer = shop.visitor().get("/openapi", "Accept", "application/json");
        document = answer.expect(200).json();
        operations = new TreeMap<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method) && path.startsWith("/api/")) {
                        operations.put(method.toUpperCase() + " " + plain(path), operation.asJsonObject());
                    }
                }));
    }

    @Test
    void every_route_of_the_contract_is_documented_and_no_other() throws IOException {
        assertThat(operations.keySet())
                .containsExactlyInAnyOrderElementsOf(promised().keySet());
    }

    @Test
    void every_route_documents_the_statuses_of_the_contract() throws IOException {
        promised()
                .forEach((route, statuses) -> assertThat(answersOf(route).keySet())
                        .as(route)
                        .containsAll(statuses)
                        .allMatch(status -> statuses.contains(status) || ANYWHERE.contains(status)));
    }

    @Test
    void every_refusal_is_documented_as_a_problem() {
        operations
                .keySet()
                .forEach(route -> answersOf(route).forEach((status, answer) -> {
                    if (status.compareTo("400") >= 0) {
                        assertThat(answer.asJsonObject().getJsonObject("content"))
                                .as("%s of %s", status, route)
                                .containsOnlyKeys("application/problem+json");
                        assertThat(answer.toString()).contains("#/components/schemas/Problem");
                    }
                }));
    }

    @Test
    void the_problem_schema_has_errors_and_every_operation_has_a_summary() {
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");

        assertThat(schemas.getJsonObject("Problem").getJsonObject("properties"))
                .containsKeys("type", "title", "status", "detail", "errors");
        assertThat(operations.values())
                .allSatisfy(operation -> assertThat(operation).containsKey("summary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/tickets",
                "GET /api/orders",
                "GET /api/payments",
                "GET /api/orders/admin/orders",
                "GET /api/payments/admin/payments",
                "GET /api/expiration/admin/trail"
            })
    void every_list_documents_its_paging_parameters(String route) {
        JsonObject limit = parameter(route, "limit");

        assertThat(limit.getString("type")).isEqualTo("integer");
        assertThat(limit.getInt("minimum")).isEqualTo(1);
        assertThat(limit.getInt("maximum")).isEqualTo(100);
        assertThat(limit.getInt("default")).isEqualTo(50);
        assertThat(parameter(route, "cursor").getString("type")).isEqualTo("string");
    }

    @Test
    void every_parameter_documents_its_values() {
        assertThat(parameter("GET /api/tickets", "minPrice").getString("type")).isEqualTo("number");
        assertThat(parameter("GET /api/tickets", "maxPrice").getString("type")).isEqualTo("number");
        assertThat(choices("GET /api/tickets", "sort"))
                .containsExactly("-createdAt", "price", "-price", "title", "startsAt");
        assertThat(choices("GET /api/tickets", "status")).containsExactly("available", "reserved", "sold", "all");
        assertThat(choices("GET /api/tickets", "seller")).containsExactly("me");
        assertThat(choices("GET /api/orders", "sort")).containsExactly("createdAt", "-createdAt");
        assertThat(choices("GET /api/orders", "status"))
                .containsExactly("created", "awaiting:payment", "complete", "cancelled");
    }

    private static List<String> choices(String route, String parameter) {
        return parameter(route, parameter).getJsonArray("enum").getValuesAs(JsonString::getString);
    }

    /** The schema of one parameter of a route, with references resolved. */
    private static JsonObject parameter(String route, String name) {
        JsonObject schema = operations.get(route).getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(parameter -> parameter.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getJsonObject("schema");
        return schema.containsKey("$ref")
                ? ((JsonObject) document.getValue(schema.getString("$ref").substring(1)))
                : schema;
    }

    private static JsonObject answersOf(String route) {
        return operations.get(route).getJsonObject("responses");
    }

    /** Without the names of parameters, and without a trailing slash. */
    private static String plain(String path) {
        return path.replaceAll("\\{[^}]*}", "{}").replaceFirst("/$", "");
    }

    private static Map<String, Set<String>> promised() throws IOException {
        try (InputStream table = OpenApiIT.class.getResourceAsStream("/blackbox/routes.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\\s+")))
                    .collect(toMap(words -> words.get(0) + " " + words.get(1), OpenApiIT::statusesOf));
        }
    }

    private static Set<String> statusesOf(List<String> words) {
        return words.stream().skip(2).collect(toSet());
    }
}
