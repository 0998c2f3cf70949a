package ticketing.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

/** Malformed or unexpected input gets the contract's problem, never a 500. */
@OnMarketplace(Kind.ALL_IN_ONE)
class InvalidInputIT {

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

    static Stream<Arguments> badPrices() {
        return Stream.of(
                        "0",
                        "-1",
                        "1e300",
                        "1e999999999",
                        "5.005",
                        "1000000.01",
                        "\"1e3\"",
                        "\"+5\"",
                        "\" 5\"",
                        "\"5.000\"",
                        "\"NaN\"",
                        "true",
                        "null",
                        "[]",
                        "{}",
                        "\"\"",
                        "0.001",
                        "1e-999999999")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("badPrices")
    void a_bad_price_is_blamed_on_the_price(String price) {
        String body = "{\"title\":\"Concert\",\"price\":" + price + "}";

        assertThat(seller.post("/api/tickets", body)
                        .expectProblem(400, "validation")
                        .fields())
                .containsExactly("price");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"   \"", "5", "null", "[]", "\"a\\u0000b\"", "\"a\\nb\"", "\"\\ud800\"", "true"})
    void a_bad_title_is_blamed_on_the_title(String title) {
        String body = "{\"title\":" + title + ",\"price\":5}";

        assertThat(seller.post("/api/tickets", body)
                        .expectProblem(400, "validation")
                        .fields())
                .containsExactly("title");
    }

    @Test
    void a_title_of_201_characters_is_too_long_and_one_of_200_guitars_is_not() {
        seller.post("/api/tickets", Visitor.object("title", "x".repeat(201), "price", 5))
                .expectProblem(400, "validation");
        seller.post("/api/tickets", Visitor.object("title", "\ud83c\udfb8".repeat(200), "price", 5))
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "5", "{}", "[]"})
    void a_bad_ticket_id_in_an_order_is_blamed_on_it(String id) {
        assertThat(seller.post("/api/orders", "{\"ticketId\":" + id + "}")
                        .expect(400)
                        .fields())
                .containsExactly("ticketId");
    }

    static Stream<String> unknownIds() {
        return Stream.of(
                "x",
                "-1",
                "0",
                "00000000-0000-0000-0000-000000000000",
                "%20",
                "%27%20or%201=1--",
                "%F0%9F%8E%B8",
                "x".repeat(64),
                "undefined",
                "null",
                "%7B%7D");
    }

    @ParameterizedTest
    @MethodSource("unknownIds")
    void an_unknown_id_of_any_form_is_not_found(String id) {
        seller.get("/api/tickets/" + id).expectProblem(404, "not-found");
        seller.get("/api/orders/" + id).expectProblem(404, "not-found");
        seller.get("/api/payments/" + id).expectProblem(404, "not-found");
        seller.delete("/api/orders/" + id).expectProblem(404, "not-found");
        seller.delete("/api/tickets/" + id).expectProblem(404, "not-found");
        seller.put("/api/tickets/" + id, Visitor.object("title", "x", "price", 5))
                .expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%2F", "%2f..%2f", "..;", "a%0Ab"})
    void an_address_that_the_container_refuses_is_never_a_server_error(String id) {
        for (String root : new String[] {"/api/tickets/", "/api/orders/", "/api/payments/"}) {
            assertThat(seller.get(root + id).status()).isIn(400, 404, 414);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/users/nothing", "/api/orders/a/b/c", "/api/users"})
    void an_unknown_path_under_api_is_a_problem(String path) {
        seller.get(path).expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/META-INF/", "/a/../../x", ";x=1/y"})
    void a_suspicious_path_is_not_found_however_often_it_is_requested(String path) {
        for (String root : new String[] {"/api/tickets", "/api/orders", "/api/payments", "/api/users"}) {
            seller.get(root + path).expectProblem(404, "not-found");
            seller.get(root + path).expectProblem(404, "not-found");
        }
    }

    @Test
    void trace_of_an_unknown_path_is_not_found() {
        seller.send("TRACE", "/api/nothing", new byte[0]).expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_body_without_its_declared_compression_is_malformed(String path) {
        String[] headers = {"Content-Type", "application/json", "Content-Encoding", "gzip"};

        seller.send("POST", path, "{}".getBytes(UTF_8), headers).expectProblem(400, "malformed");
    }

    @Test
    void an_unknown_page_responds_with_html() {
        ApiResponse answer = seller.get("/nothing/here").expect(404);

        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tickets", "/api/orders", "/api/payments", "/api/users/currentuser"})
    void a_request_that_accepts_no_json_is_not_acceptable(String path) {
        seller.get(path, "Accept", "image/png").expectProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=ten",
                "limit=",
                "cursor=x",
                "cursor=",
                "sort=color",
                "status=gone",
                "minPrice=x",
                "minPrice=1e3",
                "maxPrice=-1",
                "minPrice=5&maxPrice=4",
                "seller=you",
                "q=%00"
            })
    void a_bad_value_of_a_lists_parameter_is_blamed_on_it(String query) {
        assertThat(seller.get("/api/tickets?" + query)
                        .expectProblem(400, "validation")
                        .fields())
                .hasSize(1)
                .allSatisfy(field -> assertThat(query).contains(field));
    }

    @Test
    void an_unknown_parameter_is_ignored() {
        seller.get("/api/tickets?colour=blue").expect(200);
    }

    static Stream<String> badCookies() {
        return Stream.of(
                "x",
                "",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                "eyJhbGciOiJFUzI1NiIsImtpZCI6InguIn0.e30.AAAA",
                "%00",
                "x".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("badCookies")
    void an_invalid_session_cookie_makes_a_request_anonymous(String cookie, Shop shop) {
        String[] header = {"Cookie", "session=" + cookie};

        shop.visitor().get("/api/tickets", header).expect(200);
        assertThat(shop.visitor()
                        .get("/api/users/currentuser", header)
                        .expect(200)
                        .json()
                        .isNull("currentUser"))
                .isTrue();
        shop.visitor().get("/api/orders", header).expectProblem(401, "not-signed-in");
        shop.visitor().get("/api/payments", header).expectProblem(401, "not-signed-in");
        shop.visitor().get("/api/tickets?seller=me", header).expectProblem(401, "not-signed-in");
        assertThat(shop.visitor()
                        .post("/api/tickets", "{}", header)
                        .expectProblem(401, "not-signed-in")
                        .message())
                .isEqualTo("Not authorized");
    }
}
