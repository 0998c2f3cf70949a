package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class AccountsAndSessionsIT {

    private static final String CLEAR = "session=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly";
    private static final String PASSWORD = "a good password";

    @Test
    void signing_up_starts_a_session(Shop shop) {
        Visitor ann = shop.visitor();
        String email = "Ann." + System.nanoTime() + "@Example.com";

        ApiResponse answer = ann.post("/api/users/signup", credentials("  " + email + " ", PASSWORD))
                .expect(201);

        assertThat(answer.text("email")).isEqualTo(email);
        assertThat(answer.header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("session=ey")
                        .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=43200")
                        .doesNotContain("Secure"));
        JsonObject user = ann.get("/api/users/currentuser").expect(200).json().getJsonObject("currentUser");
        assertThat(user.getString("id")).isEqualTo(answer.id());
        assertThat(user.getString("email")).isEqualTo(email);
        assertThat(user.getInt("exp") - user.getInt("iat")).isEqualTo(43_200);
        assertThat(user.getJsonArray("roles").getString(0)).isEqualTo("user");
    }

    @Test
    void an_address_has_one_account_however_it_is_spelt(Shop shop) {
        String email = "bob." + System.nanoTime() + "@example.com";
        shop.visitor().post("/api/users/signup", credentials(email, PASSWORD)).expect(201);

        ApiResponse again = shop.visitor()
                .post("/api/users/signup", credentials(email.toUpperCase(), PASSWORD))
                .expectProblem(400, "email-in-use");

        assertThat(again.message()).isEqualTo("Email in use");
        assertThat(again.fields()).containsExactly("email");
        shop.visitor()
                .post("/api/users/signin", credentials(email.toUpperCase(), PASSWORD))
                .expect(200);
    }

    @Test
    void of_two_sign_ups_with_one_address_exactly_one_succeeds(Shop shop) {
        String credentials = credentials("race." + System.nanoTime() + "@example.com", PASSWORD);

        List<Integer> statuses = Stream.of(shop.visitor(), shop.visitor(), shop.visitor())
                .map(visitor -> visitor.postAsync("/api/users/signup", credentials))
                .toList()
                .stream()
                .map(answer -> answer.join().status())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 400, 400);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_indistinguishable(Shop shop) {
        Buyer buyer = shop.buyer();

        ApiResponse wrong = shop.visitor().post("/api/users/signin", credentials(buyer.email(), "wrong password"));
        ApiResponse unknown =
                shop.visitor().post("/api/users/signin", credentials("nobody@example.com", "wrong password"));

        assertThat(wrong.expectProblem(400, "wrong-credentials").message()).isEqualTo("Invalid credentials");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a@", "@b", "a b@c.de", "a@b@c", "a\\u0000@b.de"})
    void an_invalid_email_address_is_refused(String email, Shop shop) {
        String body = "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}";

        ApiResponse answer = shop.visitor().post("/api/users/signup", body).expectProblem(400, "validation");

        assertThat(answer.message()).isEqualTo("Email must be valid");
        assertThat(answer.fields()).containsExactly("email");
    }

    @Test
    void a_password_has_8_to_128_characters(Shop shop) {
        for (String password : List.of("1234567", "x".repeat(129))) {
            ApiResponse answer = shop.visitor()
                    .post("/api/users/signup", credentials("c@example.com", password))
                    .expectProblem(400, "validation");
            assertThat(answer.message()).isEqualTo("Password must be between 8 and 128 characters");
            assertThat(answer.fields()).containsExactly("password");
        }
        ApiResponse empty = shop.visitor().post("/api/users/signin", credentials("c@example.com", ""));
        assertThat(empty.expectProblem(400, "validation").message()).isEqualTo("You must supply a password");
    }

    @Test
    void a_session_that_was_signed_out_is_refused_by_every_service(Shop shop) {
        Buyer buyer = shop.buyer();
        String cookie = shop.visitor()
                .post("/api/users/signin", credentials(buyer.email(), "correct horse battery staple"))
                .expect(200)
                .header("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        String[] stolen = {"Cookie", cookie};
        shop.visitor().get("/api/orders", stolen).expect(200);

        ApiResponse out =
                shop.visitor().post("/api/users/signout", "{}", stolen).expect(200);

        assertThat(out.body()).isEqualTo("{}");
        assertThat(out.headers("Set-Cookie").get(0)).isEqualTo(CLEAR);
        assertThat(shop.visitor().get("/api/users/currentuser", stolen).json().isNull("currentUser"))
                .isTrue();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            shop.visitor().get("/api/orders", stolen).expectProblem(401, "not-signed-in");
            shop.visitor().get("/api/payments", stolen).expectProblem(401, "not-signed-in");
            shop.visitor().post("/api/tickets", "{}", stolen).expectProblem(401, "not-signed-in");
        });
        buyer.get("/api/orders").expect(200);
    }

    @Test
    void signing_out_without_a_session_succeeds(Shop shop) {
        Visitor stranger = shop.visitor();

        for (int i = 0; i < 2; i++) {
            ApiResponse out =
                    stranger.send("POST", "/api/users/signout", new byte[0]).expect(200);
            assertThat(out.headers("Set-Cookie").get(0)).isEqualTo(CLEAR);
        }
    }

    @Test
    void the_public_keys_are_public_and_the_private_one_is_not(Shop shop) {
        JsonObject key = shop.visitor()
                .get("/api/users/jwks")
                .expect(200)
                .json()
                .getJsonArray("keys")
                .getJsonObject(0);

        assertThat(key).containsOnlyKeys("kid", "kty", "alg", "use", "n", "e");
    }

    private static String credentials(String email, String password) {
        return Visitor.object("email", email, "password", password);
    }
}
