package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class KeyboardIT {

    @Test
    void the_first_tab_stop_skips_the_menu(People people) {
        Person visitor = people.visitor();
        TicketsPage tickets = visitor.looksAround();
        Keyboard keyboard = new Keyboard(visitor.page());

        visitor.page().keyboard().press("Tab");
        assertThat(tickets.link("Skip to the content")).isFocused();
        keyboard.enter();

        assertThat(tickets.main()).isFocused();
        keyboard.tabTo(tickets.field("Search"));
    }

    @Test
    void a_new_user_buys_a_ticket_by_keyboard_alone(People people, Shop shop) {
        String title = UniqueTitles.anew("All keys, no strings");
        shop.seller().lists(title, "20.00");
        Person buyer = people.visitor();
        Screen screen = buyer.looksAround();
        Keyboard keyboard = new Keyboard(buyer.page());

        keyboard.tabTo(screen.link(title)).enter();
        arrivesAt(screen, title);
        keyboard.tabTo(screen.button("Sign in to reserve")).enter();
        arrivesAt(screen, "Welcome back");
        keyboard.tabTo(screen.main().getByText("Sign up")).enter();
        arrivesAt(screen, "Create your account");
        keyboard.tabTo(screen.field("E-mail")).type(buyer.email());
        keyboard.tabTo(screen.field("Password, 8 characters at least")).type(Person.PASSWORD);
        keyboard.enter();
        arrivesAt(screen, title);
        keyboard.tabTo(screen.button("Reserve for $20.00")).space();
        arrivesAt(screen, CheckoutPage.TITLE);
        keyboard.tabTo(screen.button("Pay $20.00")).space();
        arrivesAt(screen, PaidOrderPage.TITLE);
    }

    @Test
    void an_administrator_finds_and_cancels_an_order_by_keyboard_alone(People people, Shop shop) {
        String order = people.customer().api().orders(shop.seller().lists("Off the keys", "20.00"));
        Person operator = people.operator();
        OperatorPage operations = operator.operates();
        Keyboard keyboard = new Keyboard(operator.page());

        keyboard.tabTo(operations.searchField()).type(order);
        keyboard.enter();
        assertThat(operations.part("Order")).containsText("Off the keys");
        keyboard.tabTo(operations.button("Cancel the order")).space();
        assertThat(operations.field("Reason")).isFocused();
        keyboard.type("By hand");
        keyboard.enter();

        operations.says("The order is cancelled.");
        operations.hasNoDialog();
        arrivesAt(operations, OperatorPage.TITLE);
    }

    private static void arrivesAt(Screen screen, String title) {
        assertThat(screen.heading(title)).isFocused();
    }
}
