package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ticketing.shop.ForgedEvents;
import ticketing.shop.Shop;
import ticketing.shop.StuckRefund;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;
import ticketing.system.Secrets;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class OperatingInTheBrowserIT {

    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    @Test
    void an_administrator_signs_in_and_sees_the_status_of_all_services_refreshed(People people) {
        Person operator = people.visitor();
        operator.opens("/admin").main().getByText("Sign in").last().click();
        new AccountPage(operator.page()).signIn(Secrets.ADMINISTRATOR_EMAIL, people.password());

        OperatorPage operations = new OperatorPage(operator.page());
        assertThat(operations.menu(OperatorPage.TITLE)).hasAttribute("aria-current", "page");
        operations.says("All five services are up.");
        for (String service : SERVICES) {
            assertThat(operations.service(service)).containsText("Events waiting");
        }
        assertThat(operations.service("orders")).containsText("Most overdue order");

        String before = operations.lastAnswerOf("orders").textContent();
        assertThat(operations.lastAnswerOf("orders")).not().hasText(before);
    }

    @Test
    void the_operations_page_shows_nothing_to_a_customer(People people) {
        Person customer = people.customer();
        RecordedRequests secrets = new RecordedRequests(customer, "GET", "/api/orders/admin/");

        Screen page = customer.opens("/admin");

        page.says("For administrators");
        page.isSettled();
        assertThat(page.menu("My orders")).isVisible();
        assertThat(page.menu(OperatorPage.TITLE)).hasCount(0);
        assertThat(secrets.count()).isZero();
    }

    @Test
    void an_order_is_found_with_its_trail_and_cancelled_and_its_buyer_is_notified(People people, Shop shop) {
        Person buyer = people.customer();
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Not today", "20.00"));
        OperatorPage operations = people.operator().operates().finds(checkout.id());
        assertThat(operations.event("OrderCreated")).containsText("tickets applied it");

        String reason = UniqueTitles.anew("The show is off");
        operations.button("Cancel the order").click();
        operations.because(reason);

        operations.says("The order is cancelled.");
        assertThat(operations.part("Order")).containsText("Cancelled · by an operator");
        assertThat(operations.event("OrderCancelled")).containsText("tickets applied it");
        assertThat(operations.part("What operators did")).containsText(reason);
        new Screen(buyer.page()).isHeaded("This reservation was ended by the shop");
    }

    @Test
    void an_order_that_is_paid_meanwhile_is_not_cancelled(People people, Shop shop) {
        Person buyer = people.customer();
        String order = buyer.api().orders(shop.seller().lists("Just in time", "20.00"));
        Person operator = people.operator().isPreparedForRefusalOf("/cancel");
        OperatorPage operations = operator.opens("/admin?find=" + order, OperatorPage::new);

        operations.button("Cancel the order").click();
        buyer.api().pays(order);
        buyer.api().seesOrder(order, "complete");
        operations.because("Too late");

        operations.says("This order has been paid meanwhile. A paid order is never cancelled.");
        operations.button("Back").click();
        operations.hasNoDialog();
        assertThat(operations.part("Payments")).containsText("Captured");
        assertThat(buyer.api().order(order).getString("status")).isEqualTo("complete");
    }

    @Test
    void a_user_is_found_by_an_email_address_that_is_in_no_url(People people, Shop shop) {
        Person buyer = people.customer();
        String title = UniqueTitles.anew("Mine to find");
        String order = buyer.api().orders(shop.seller().lists(title, "20.00"));
        Person operator = people.operator().isPreparedForRefusalOf("/api/orders/admin/orders/");
        OperatorPage operations = operator.operates();
        RecordedRequests telling = new RecordedRequests(operator, "GET", "%40");

        operations.finds(buyer.email());

        assertThat(operations.part("User")).containsText(buyer.email());
        assertThat(telling.count()).isZero();
        assertThat(operations.path()).startsWith("/admin?find=").doesNotContain("@", "%40");
        operations.link(title).click();
        operations.isAt("/admin?find=" + order);
        assertThat(operations.part("Order")).containsText(title);
    }

    @Test
    void a_dead_letter_is_read_fails_a_replay_and_is_discarded(People people, Marketplace marketplace)
            throws Exception {
        String ticket = UUID.randomUUID().toString();
        new ForgedEvents(marketplace.broker()).send("tickets", "TicketDeleted", ticket, "{\"id\":");
        Person operator = people.operator().isPreparedForRefusalOf("/replay");
        OperatorPage operations = operator.operates();
        Locator letter = operations.opens(ticket);
        assertThat(letter).containsText("ce_subject: " + ticket);
        assertThat(letter).containsText("{\"id\":");

        operations.button("Replay").click();
        operations.because("Once more");
        operations.says("It failed again");
        operations.button("Back").click();

        String reason = UniqueTitles.anew("No event of ours");
        operations.button("Discard").click();
        operations.because(reason);
        operations.says("The message is discarded.");
        assertThat(letter).hasCount(0);
        assertThat(operations.part("What operators did")).containsText(reason);
    }

    @Test
    void a_stuck_refund_is_found_and_retried(People people, Marketplace marketplace, Shop shop) {
        StuckRefund stuck = StuckRefund.of(marketplace, shop);
        OperatorPage operations = people.operator().operates().finds(stuck.order());

        String reason = UniqueTitles.anew("The provider is well again");
        operations.button("Retry the refund").click();
        operations.because(reason);

        operations.says("The refund is being tried again.");
        assertThat(operations.part("What operators did")).containsText(reason);
        assertThat(operations.button("Retry the refund")).hasCount(0);
    }

    @Test
    void an_action_requires_a_reason(People people, Shop shop) {
        String order = people.customer().api().orders(shop.seller().lists("For no reason", "20.00"));
        Person operator = people.operator().isPreparedForRefusalOf("/cancel");
        OperatorPage operations = operator.opens("/admin?find=" + order, OperatorPage::new);

        operations.button("Cancel the order").click();
        operations.because("");

        operations.says("Say why, in 1 to 500 characters.");
        assertThat(operations.field("Reason")).isFocused();
    }
}
