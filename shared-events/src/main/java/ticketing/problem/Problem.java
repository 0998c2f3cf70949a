package ticketing.problem;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;

/** The body of every answer of 400 and above: RFC 9457, with the {@code errors} that the ticketing clients read. */
record Problem(String slug, int status, List<Complaint> complaints) {

    private static final JsonProvider JSON = JsonProvider.provider();

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(String slug, int status, String message) {
        return new Problem(slug, status, List.of(Complaint.of(message)));
    }

    JsonObject toJson() {
        return JSON.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("title", title())
                .add("status", status)
                .add("detail", complaints.get(0).message())
                .add("errors", errors())
                .build();
    }

    /** The slug as a phrase: one title for each type, as the RFC wants it. */
    private String title() {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }

    private JsonArrayBuilder errors() {
        JsonArrayBuilder errors = JSON.createArrayBuilder();
        for (Complaint complaint : complaints) {
            JsonObjectBuilder error = JSON.createObjectBuilder().add("message", complaint.message());
            if (complaint.field() != null) {
                error.add("field", complaint.field());
            }
            errors.add(error);
        }
        return errors;
    }
}
