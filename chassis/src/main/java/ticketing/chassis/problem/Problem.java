package ticketing.chassis.problem;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;

/** The body of responses of 400 and above: RFC 9457, with the {@code errors} that ticketing clients read. */
record Problem(String slug, int status, List<ErrorDetail> details) {

    private static final JsonProvider JSON = JsonProvider.provider();

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(String slug, int status, String message) {
        return new Problem(slug, status, List.of(ErrorDetail.of(message)));
    }

    JsonObject toJson() {
        return JSON.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("title", title())
                .add("status", status)
                .add("detail", details.get(0).message())
                .add("errors", errors())
                .build();
    }

    /** The slug as a phrase: one title for each type, as the RFC requires. */
    private String title() {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }

    private JsonArrayBuilder errors() {
        JsonArrayBuilder errors = JSON.createArrayBuilder();
        for (ErrorDetail detail : details) {
            JsonObjectBuilder error = JSON.createObjectBuilder().add("message", detail.message());
            if (detail.field() != null) {
                error.add("field", detail.field());
            }
            errors.add(error);
        }
        return errors;
    }
}
