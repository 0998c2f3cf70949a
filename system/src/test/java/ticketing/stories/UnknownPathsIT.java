package ticketing.stories;

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

/** Unknown ids and paths are not found; no address causes a 500. */
@OnMarketplace(Kind.ALL_IN_ONE)
class UnknownPathsIT {

    private static Seller seller;

    @BeforeAll
    static void sign_up(Shop shop) {
        seller = shop.seller();
    }

    static Stream<String> unknownIds() {
        return Stream.of(
                "x",
                "-1",
                "0",
                "00000000-0000-0000-0000-000000000000",
                "%20",
                "%22",
                "%25",
                "...",
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

    @Test
    void an_unknown_page_responds_with_html() {
        ApiResponse answer = seller.get("/nothing/here").expect(404);

        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }
}
