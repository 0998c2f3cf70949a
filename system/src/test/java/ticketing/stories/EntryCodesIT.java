package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class EntryCodesIT {

    @Test
    void whoever_has_paid_shows_a_code_and_the_door_knows_the_ticket(Shop shop) {
        Buyer buyer = shop.buyer();
        String ticket = listsWithATime(shop.seller());
        String order = buyer.reserves(ticket);
        buyer.pays(order).expect(201);
        buyer.sees(order, "complete");

        ApiResponse code = buyer.get("/api/orders/" + order + "/code").expect(200);

        assertThat(code.header("Cache-Control")).hasValue("no-store");
        assertThat(code.json()).containsOnlyKeys("code");
        assertThat(code.text("code")).hasSizeLessThan(80);
        assertThat(verify(shop, code.text("code")).expect(200).json())
                .hasToString(
                        "{\"orderId\":\"" + order + "\",\"startsAt\":\"2040-06-07T18:30:00Z\",\"ticket\":{\"id\":\""
                                + ticket + "\",\"title\":\"Concert\"},\"valid\":true}");
    }

    @Test
    void an_order_has_no_code_before_it_is_paid_or_for_anybody_else(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));
        String path = "/api/orders/" + order + "/code";

        assertThat(buyer.get(path).expectProblem(409, "order-unpaid").message()).isEqualTo("The order is not paid yet");
        shop.visitor().get(path).expectProblem(401, "not-signed-in");
        shop.buyer().get(path).expectProblem(403, "not-owner");
        buyer.get("/api/orders/unknown/code").expectProblem(404, "not-found");
        buyer.cancels(order).expect(204);
        buyer.get(path).expectProblem(409, "order-unpaid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"made-up", "01a20518-1d69-74b5-a644-290f0a883ec3.AAAAAAAAAAAAAAAAAAAAAA", "%F0%9F%8E%9F", "."})
    void any_other_code_opens_nothing(String code, Shop shop) {
        assertThat(verify(shop, code).expect(200).json()).hasToString("{\"valid\":false}");
    }

    @Test
    void the_door_wants_a_code_of_a_bearable_length(Shop shop) {
        assertThat(shop.visitor()
                        .get("/api/orders/verify")
                        .expectProblem(400, "validation")
                        .fields())
                .containsExactly("code");
        verify(shop, "%20").expectProblem(400, "validation");
        verify(shop, "x".repeat(257)).expectProblem(400, "validation");
        verify(shop, "x".repeat(256)).expect(200);
    }

    private static ApiResponse verify(Shop shop, String code) {
        return shop.visitor().get("/api/orders/verify?code=" + code);
    }

    private static String listsWithATime(Seller seller) {
        String ticket = Visitor.object("title", "Concert", "price", 20, "startsAt", "2040-06-07T20:30:00+02:00");
        return seller.post("/api/tickets", ticket).expect(201).id();
    }
}
