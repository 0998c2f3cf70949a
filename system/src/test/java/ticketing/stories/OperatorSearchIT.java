package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Operator;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** Operators search for orders and payments by user or ticket, and for users by id or e-mail address. */
@OnMarketplace(Kind.ALL_IN_ONE)
class OperatorSearchIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static Operator operator;

    @BeforeAll
    static void sign_in(Marketplace marketplace) {
        operator = Operator.of(marketplace);
    }

    @Test
    void orders_and_payments_are_found_by_user_and_ticket(Shop shop) {
        Buyer customer = shop.buyer();
        String ticket = shop.seller().lists("Found", "5.00");
        String first = customer.reserves(ticket);
        customer.cancels(first).expectDone();
        String second = await().atMost(TIMEOUT)
                .until(() -> customer.orders(ticket), ApiResponse::isCreated)
                .id();
        // From here on nothing changes between one list and the next.
        customer.sees(second, "awaiting:payment");

        List<JsonObject> orders =
                operator.findsOrders("userId=" + customer.id()).expectOk().objects();

        assertThat(orders)
                .hasSize(2)
                .isEqualTo(operator.findsOrders("ticketId=" + ticket).expectOk().objects());
        assertThat(orders.get(1).getString("id")).isEqualTo(first);
        assertThat(orders.get(0).getString("id")).isEqualTo(second);
        assertThat(orders.get(0).getInt("hold")).isEqualTo(2);
        assertThat(operator.findsOrders("ticketId=" + ticket + "&userId=" + operator.id())
                        .expectOk()
                        .array())
                .isEmpty();
        String payment = customer.pays(second).expectCreated().id();
        assertThat(operator.findsPayments("userId=" + customer.id()).expectOk().objects())
                .isEqualTo(operator.paymentsFor(second))
                .extracting(found -> found.getString("id"))
                .containsExactly(payment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders/admin/orders", "/api/payments/admin/payments"})
    void a_search_requires_a_criterion_and_an_unknown_id_is_not_found(String path) {
        operator.get(path).expectRefusal(ExpectedRefusal.VALIDATION);
        operator.get(path + "/unknown").expectRefusal(ExpectedRefusal.NOT_FOUND);
    }

    @Test
    void users_are_found_by_id_and_by_email_address(Shop shop) {
        Buyer customer = shop.buyer();

        JsonObject account = operator.user(customer.id()).expectOk().json();

        assertThat(account.getString("email")).isEqualTo(customer.email());
        assertThat(account.getJsonArray("roles")).hasToString("[\"user\"]");
        assertThat(operator.findsUser(customer.email().toUpperCase()).expectOk().objects())
                .containsExactly(account);
        assertThat(operator.findsUser("nobody@example.com").expectOk().array()).isEmpty();
        operator.user("unknown").expectRefusal(ExpectedRefusal.NOT_FOUND);
        operator.findsUser("nobody").expectRefusal(ExpectedRefusal.VALIDATION);
    }
}
