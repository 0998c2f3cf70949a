package ticketing.auth.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.identity.Session;
import ticketing.problem.Complaint;
import ticketing.problem.Invalid;
import ticketing.web.BodyReader;

class AuthFormsTest {

    private static final Jsonb JSON = new JsonWithNulls().getContext(CallerView.class);
    private static final Complaint EMAIL = new Complaint("Email must be valid", "email");
    private static final Complaint NEW_PASSWORD =
            new Complaint("Password must be between 8 and 128 characters", "password");
    private static final Complaint NO_PASSWORD = new Complaint("You must supply a password", "password");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "7",
                "{\"email\":null,\"password\":null}",
                "{\"email\":5,\"password\":12345678}",
                "{\"email\":[\"a@example.com\"],\"password\":{}}",
                "{\"email\":\"nul\\u0000@example.com\",\"password\":\"short\"}"
            })
    void whatever_is_missing_or_of_another_type_is_blamed(String body) throws IOException {
        assertThat(complaints(NewAccount.class, body)).containsExactly(EMAIL, NEW_PASSWORD);
    }

    @Test
    void a_password_has_8_to_128_characters_as_a_person_counts_them() throws IOException {
        assertThat(complaints(NewAccount.class, account("seven77"))).containsExactly(NEW_PASSWORD);
        assertThat(complaints(NewAccount.class, account("        "))).isEmpty();
        assertThat(complaints(NewAccount.class, account("\ud83d\udd11".repeat(7))))
                .containsExactly(NEW_PASSWORD);
        assertThat(complaints(NewAccount.class, account("\ud83d\udd11".repeat(128))))
                .isEmpty();
        assertThat(complaints(NewAccount.class, account("x".repeat(129)))).containsExactly(NEW_PASSWORD);
    }

    @Test
    void a_password_keeps_its_blanks_and_an_address_loses_them() throws IOException {
        NewAccount form = read(NewAccount.class, "{\"email\":\" Ada@example.com \",\"password\":\"  secret  \"}");

        assertThat(form.address().text()).isEqualTo("Ada@example.com");
        assertThat(form.password()).isEqualTo("  secret  ");
    }

    @Test
    void signing_in_takes_any_password_but_none() throws IOException {
        assertThat(complaints(Credentials.class, "{}")).containsExactly(EMAIL, NO_PASSWORD);
        assertThat(complaints(Credentials.class, account(""))).containsExactly(NO_PASSWORD);
        assertThat(complaints(Credentials.class, account("x"))).isEmpty();
    }

    @Test
    void nobody_is_a_null_that_is_there() {
        assertThat(json(CallerView.of(Optional.empty()))).isEqualTo("{\"currentUser\":null}");
    }

    @Test
    void somebody_is_what_the_session_says() {
        Session session = new Session("sid", "id-1", "Ada@example.com", List.of("user"), 100, 200);

        JsonObject view = Json.createReader(new StringReader(json(CallerView.of(Optional.of(session)))))
                .readObject()
                .getJsonObject("currentUser");

        assertThat(view.keySet()).containsExactlyInAnyOrder("id", "email", "iat", "exp", "roles");
        assertThat(view.getString("id")).isEqualTo("id-1");
        assertThat(view.getInt("iat")).isEqualTo(100);
        assertThat(view.getJsonArray("roles")).hasSize(1);
    }

    private static String account(String password) {
        return Json.createObjectBuilder()
                .add("email", "ada@example.com")
                .add("password", password)
                .build()
                .toString();
    }

    private static List<Complaint> complaints(Class<? extends Record> form, String body) throws IOException {
        try {
            read(form, body);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.complaints();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T read(Class<T> form, String body) throws IOException {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return (T) new BodyReader().readFrom((Class<Record>) (Class<?>) form, form, null, null, null, bytes);
    }

    private static String json(Object view) {
        return JSON.toJson(view);
    }
}
