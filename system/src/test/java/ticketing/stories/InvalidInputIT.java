package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

/** Invalid values of members, parameters and cookies get the problem of the contract, never a 500. */
@OnMarketplace(Kind.ALL_IN_ONE)
class InvalidInputIT {

    private static Seller seller;

    @BeforeAll
    static void sign_up(Shop shop) {
        seller = shop.seller();
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
