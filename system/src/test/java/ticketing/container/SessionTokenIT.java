package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ticketing.shop.ApiResponse;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;

/** Sessions of auth as the build made it, verified by a foreign service. */
@ExtendWith(ArquillianExtension.class)
class SessionTokenIT {

    private final String email = UUID.randomUUID() + "@example.com";

    @ArquillianResource
    @OperateOnDeployment("auth")
    private URL auth;

    private Shop shop;
    private ApiResponse account;
    private String token;

    @Deployment(name = "auth", testable = false, order = 1)
    static WebArchive auth() {
        return Deployments.service("auth");
    }

    @Deployment(name = "foreign", testable = false, order = 2)
    static WebArchive foreignService() {
        return Deployments.foreignService();
    }

    @BeforeEach
    void sign_up() {
        shop = new Shop(URI.create("http://" + auth.getAuthority()));
        String body = Visitor.object("email", email, "password", "correct horse battery staple");
        account = shop.visitor().post("/auth/signup", body).expect(201);
        token = account.header("Set-Cookie").orElseThrow().replaceFirst("session=([^;]+);.*", "$1");
    }

    @Test
    void a_foreign_service_verifies_a_session_by_the_public_keys() {
        JsonObject caller = show(token, "/foreign/user").expect(200).json();

        assertThat(caller.getString("id")).isEqualTo(account.id());
        assertThat(caller.getString("email")).isEqualTo(email);
        assertThat(caller.getJsonArray("groups").getValuesAs(JsonString::getString))
                .containsExactly("user");
    }

    @Test
    void a_foreign_service_refuses_a_user_an_administrator_role() {
        show(token, "/foreign/administrator").expect(403);
    }

    @Test
    void a_request_without_a_session_is_anonymous() {
        shop.visitor().get("/foreign/user").expect(401);
    }

    @Test
    void a_session_token_that_was_changed_is_refused() throws ParseException {
        JWSObject original = JWSObject.parse(token);
        String[] parts = token.split("\\.");
        String changed = original.getPayload().toString().replace("\"user\"", "\"administrator\"");
        assertThat(changed).isNotEqualTo(original.getPayload().toString());

        String claims = new Payload(changed).toBase64URL().toString();
        show(parts[0] + "." + claims + "." + parts[2], "/foreign/administrator").expect(401);
        show(parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[64]), "/foreign/user")
                .expect(401);
    }

    private ApiResponse show(String session, String path) {
        return shop.visitor().get(path, "Cookie", "session=" + session);
    }
}
