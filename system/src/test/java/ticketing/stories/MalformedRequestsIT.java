package ticketing.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

/** Bodies, headers and methods that no route accepts get the problem of the contract, never a 500. */
@OnMarketplace(Kind.ALL_IN_ONE)
class MalformedRequestsIT {

    private static Seller seller;

    @BeforeAll
    static void sign_up(Shop shop) {
        seller = shop.seller();
    }

    static Stream<String> roots() {
        return Stream.of("/api/users/signup", "/api/tickets", "/api/orders", "/api/payments");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void broken_json_is_malformed_before_authentication_is_checked(String path, Shop shop) {
        Visitor stranger = shop.visitor();
        for (String body : new String[] {
            "{", "{\"price\":NaN}", "{'a':1}", "[".repeat(33) + "]".repeat(33), "nul", "9".repeat(5_000)
        }) {
            stranger.post(path, body).expectProblem(400, "malformed");
            seller.post(path, body).expectProblem(400, "malformed");
        }
        stranger.send("POST", path, new byte[] {'{', '"', (byte) 0xff, '"', '}'}, "Content-Type", "application/json")
                .expectProblem(400, "malformed");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_body_of_a_hundred_kilobytes_is_too_large(String path) {
        seller.post(path, Visitor.object("title", "x".repeat(100_000), "price", 5))
                .expectProblem(413, "too-large");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_body_that_is_not_json_is_an_unsupported_media_type(String path) {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "application/xml"}) {
            seller.send("POST", path, "{}".getBytes(UTF_8), "Content-Type", type)
                    .expectProblem(415, "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void an_unsupported_method_is_refused_with_the_allowed_ones(String path) {
        for (String method : new String[] {"PATCH", "PROPFIND", "BREW"}) {
            ApiResponse answer = seller.send(method, path, new byte[0]).expectProblem(405, "method-not-allowed");
            assertThat(answer.header("Allow"))
                    .hasValueSatisfying(allowed -> assertThat(allowed).contains("POST"));
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void json_that_is_no_object_fails_validation(String path) {
        for (String body : new String[] {"null", "[]", "\"x\"", "5", "{}"}) {
            assertThat(seller.post(path, body).expectProblem(400, "validation").fields())
                    .doesNotContain("")
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_page_of_another_site_is_refused(String path) {
        seller.post(path, "{}", "Sec-Fetch-Site", "cross-site").expectProblem(403, "cross-site");
        seller.post(path, "{}", "Sec-Fetch-Site", "same-site").expectProblem(403, "cross-site");
        seller.post(path, "{}", "Origin", "https://evil.example").expectProblem(403, "cross-site");
        seller.post(path, "{}", "Origin", "null").expectProblem(403, "cross-site");
        seller.post(path, "{}", "Sec-Fetch-Site", "same-origin").expectProblem(400, "validation");
    }

    @Test
    void the_own_origin_is_accepted(Shop shop) {
        seller.post("/api/tickets", "{}", "Origin", shop.address().toString()).expectProblem(400, "validation");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_body_without_its_declared_compression_is_malformed(String path) {
        String[] headers = {"Content-Type", "application/json", "Content-Encoding", "gzip"};

        seller.send("POST", path, "{}".getBytes(UTF_8), headers).expectProblem(400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tickets", "/api/orders", "/api/payments", "/api/users/currentuser"})
    void a_request_that_accepts_no_json_is_not_acceptable(String path) {
        seller.get(path, "Accept", "image/png").expectProblem(406, "not-acceptable");
    }
}
