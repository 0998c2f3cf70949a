package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class EntryCodesIT {

    @Test
    void a_paid_order_has_an_entry_code_that_verifies_as_its_ticket(Shop shop) {
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().listsWithTime("Concert", "20.00", "2040-06-07T20:30:00+02:00");
        String order = buyer.reserves(ticket);
        buyer.pays(order).expectCreated();
        buyer.sees(order, "complete");

        ApiResponse code = buyer.entryCodeOf(order).expectOk();

        assertThat(code.header("Cache-Control")).hasValue("no-store");
        assertThat(code.json()).containsOnlyKeys("code");
        assertThat(code.text("code")).hasSizeLessThan(80);
        assertThat(shop.verifies(code.text("code")).expectOk().json())
                .hasToString(
                        "{\"orderId\":\"" + order + "\",\"startsAt\":\"2040-06-07T18:30:00Z\",\"ticket\":{\"id\":\""
                                + ticket + "\",\"title\":\"Concert\"},\"valid\":true}");
    }

    @Test
    void an_order_has_an_entry_code_only_once_paid_and_only_for_its_buyer(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        assertThat(buyer.entryCodeOf(order)
                        .expectRefusal(ExpectedRefusal.ORDER_UNPAID)
                        .message())
                .isEqualTo("The order is not paid yet");
        shop.visitor().get("/api/orders/" + order + "/code").expectRefusal(ExpectedRefusal.NOT_SIGNED_IN);
        shop.buyer().entryCodeOf(order).expectRefusal(ExpectedRefusal.NOT_OWNER);
        buyer.entryCodeOf("unknown").expectRefusal(ExpectedRefusal.NOT_FOUND);
        buyer.cancels(order).expectDone();
        buyer.entryCodeOf(order).expectRefusal(ExpectedRefusal.ORDER_UNPAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"made-up", "01a20518-1d69-74b5-a644-290f0a883ec3.AAAAAAAAAAAAAAAAAAAAAA", "%F0%9F%8E%9F", "."})
    void a_forged_entry_code_is_invalid(String code, Shop shop) {
        assertThat(shop.verifies(code).expectOk().json()).hasToString("{\"valid\":false}");
    }

    @Test
    void the_length_of_an_entry_code_is_limited(Shop shop) {
        assertThat(shop.visitor()
                        .get("/api/orders/verify")
                        .expectRefusal(ExpectedRefusal.VALIDATION)
                        .fields())
                .containsExactly("code");
        shop.verifies("%20").expectRefusal(ExpectedRefusal.VALIDATION);
        shop.verifies("x".repeat(257)).expectRefusal(ExpectedRefusal.VALIDATION);
        shop.verifies("x".repeat(256)).expectOk();
    }
}
