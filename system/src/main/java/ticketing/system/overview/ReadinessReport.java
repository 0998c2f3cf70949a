package ticketing.system.overview;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** A server's response at {@code /health/ready}: the checks of all services that it runs. */
record ReadinessReport(List<JsonObject> checks) {

    /** Empty for a text of another format. */
    static Optional<ReadinessReport> parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new ReadinessReport(
                    reader.readObject().getJsonArray("checks").getValuesAs(JsonObject.class)));
        } catch (JsonException | ClassCastException | NullPointerException unintelligible) {
            return Optional.empty();
        }
    }

    boolean covers(String service) {
        return !of(service).isEmpty();
    }

    /** Whether all checks of the service are up. */
    boolean isReady(String service) {
        return of(service).stream()
                .allMatch(check -> check.getString("status", "").equals("UP"));
    }

    /** Whether one of the service's checks has this datum with the value true, which Payara writes as a string. */
    boolean isTrue(String service, String name) {
        return of(service).stream()
                .map(check -> check.get("data"))
                .filter(JsonObject.class::isInstance)
                .map(data -> data.asJsonObject().get(name))
                .anyMatch(value -> value != null && value.toString().matches("\"?true\"?"));
    }

    private List<JsonObject> of(String service) {
        return checks.stream()
                .filter(check -> check.getString("name", "").startsWith(service + "-"))
                .toList();
    }
}
