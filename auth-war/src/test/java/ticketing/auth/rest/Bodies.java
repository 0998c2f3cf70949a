package ticketing.auth.rest;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ticketing.chassis.http.JsonBodyReader;
import ticketing.chassis.problem.ErrorDetail;
import ticketing.chassis.problem.Refusal;

/** JSON bodies, read as JAX-RS does. */
final class Bodies {

    static final ErrorDetail INVALID_EMAIL = new ErrorDetail("Email must be valid", "email");

    private Bodies() {}

    static String withPassword(String password) {
        return Json.createObjectBuilder()
                .add("email", "ada@example.com")
                .add("password", password)
                .build()
                .toString();
    }

    /** Empty for a valid body. */
    static List<ErrorDetail> errors(Class<? extends Record> form, String body) throws IOException {
        try {
            read(form, body);
            return List.of();
        } catch (Refusal refusal) {
            if (!refusal.slug().equals("validation")) {
                throw refusal;
            }
            return refusal.errors();
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Record> T read(Class<T> form, String body) throws IOException {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return (T) new JsonBodyReader().readFrom((Class<Record>) (Class<?>) form, form, null, null, null, bytes);
    }
}
