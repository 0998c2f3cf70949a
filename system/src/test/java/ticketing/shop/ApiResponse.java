package ticketing.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** What the marketplace answered. */
public record ApiResponse(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public JsonObject json() {
        return value().asJsonObject();
    }

    public JsonArray array() {
        return value().asJsonArray();
    }

    private JsonValue value() {
        return Json.createReader(new StringReader(body())).readValue();
    }

    /** The value of one member, as text. */
    public String text(String member) {
        return json().getString(member);
    }

    public String id() {
        return text("id");
    }

    /** Insists on a status, and shows the whole answer when it is another. */
    public ApiResponse expect(int status) {
        assertThat(status()).as("%s answered %s", response.request(), body()).isEqualTo(status);
        return this;
    }

    /** Insists on a refusal as the contract words it. */
    public ApiResponse expectProblem(int status, String slug) {
        expect(status);
        assertThat(header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json().getString("type")).as(body()).isEqualTo("/problems/" + slug);
        assertThat(json().getInt("status")).isEqualTo(status);
        assertThat(json().getJsonArray("errors")).as(body()).isNotEmpty();
        return this;
    }

    /** The message of the first error. */
    public String message() {
        return json().getJsonArray("errors").getJsonObject(0).getString("message");
    }

    /** The fields that the errors blame. */
    public List<String> fields() {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field", ""))
                .toList();
    }
}
