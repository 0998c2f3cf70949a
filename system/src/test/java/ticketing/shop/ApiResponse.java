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

/** An HTTP response of the marketplace, with the assertions that stories make about it. */
public record ApiResponse(HttpResponse<String> response) {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int INTERNAL_ERROR = 500;

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

    /** The objects of an array. */
    public List<JsonObject> objects() {
        return array().getValuesAs(JsonObject.class);
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

    public boolean isOk() {
        return status() == OK;
    }

    public boolean isCreated() {
        return status() == CREATED;
    }

    /** Whether the request was carried out and there is nothing to return. */
    public boolean isDone() {
        return status() == NO_CONTENT;
    }

    /** Whether the service failed unexpectedly. */
    public boolean isFailure() {
        return status() == INTERNAL_ERROR;
    }

    public boolean is(ExpectedRefusal refusal) {
        return status() == refusal.status() && text("type").equals("/problems/" + refusal.slug());
    }

    public ApiResponse expectOk() {
        return expect(OK);
    }

    public ApiResponse expectCreated() {
        return expect(CREATED);
    }

    /** Requires that the request was carried out and that there is nothing to return. */
    public ApiResponse expectDone() {
        return expect(NO_CONTENT);
    }

    public ApiResponse expectRefusal(ExpectedRefusal refusal) {
        return expectProblem(refusal.status(), refusal.slug());
    }

    /** Requires a status; the failure shows the whole response. */
    public ApiResponse expect(int status) {
        assertThat(status()).as("%s answered %s", response.request(), body()).isEqualTo(status);
        return this;
    }

    /** Requires a problem document of the contract. */
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

    /** The fields that the errors name. */
    public List<String> fields() {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field", ""))
                .toList();
    }
}
