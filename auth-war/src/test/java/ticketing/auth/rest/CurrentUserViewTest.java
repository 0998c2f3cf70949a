package ticketing.auth.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticketing.chassis.identity.Session;

class CurrentUserViewTest {

    private static final Jsonb JSON = new NullMembersResolver().getContext(CurrentUserView.class);

    @Test
    void an_anonymous_caller_is_a_member_with_null() {
        assertThat(json(CurrentUserView.of(Optional.empty()))).isEqualTo("{\"currentUser\":null}");
    }

    @Test
    void a_signed_in_caller_has_the_claims_of_the_session() {
        Session session = new Session("sid", "id-1", "Ada@example.com", List.of("user"), 100, 200);

        JsonObject view = Json.createReader(new StringReader(json(CurrentUserView.of(Optional.of(session)))))
                .readObject()
                .getJsonObject("currentUser");

        assertThat(view.keySet()).containsExactlyInAnyOrder("id", "email", "iat", "exp", "roles");
        assertThat(view.getString("id")).isEqualTo("id-1");
        assertThat(view.getInt("iat")).isEqualTo(100);
        assertThat(view.getJsonArray("roles")).hasSize(1);
    }

    private static String json(CurrentUserView view) {
        return JSON.toJson(view);
    }
}
