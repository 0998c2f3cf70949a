package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class BrowserSecurityIT {

    @Test
    void no_script_can_read_the_session(People people) {
        Person customer = people.customer();
        customer.opens("/orders").isHeaded("My orders");

        assertThat(customer.page().evaluate("document.cookie")).isEqualTo("");
        assertThat(customer.page().context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("session");
            assertThat(cookie.httpOnly).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void signing_in_redirects_to_no_other_site(String elsewhere, People people, Shop shop) {
        Person person = people.visitor();
        String next = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);

        person.opens("/signin?next=" + next, AccountPage::new)
                .signIn(shop.buyer().email(), Person.PASSWORD);

        Screen screen = new TicketsPage(person.page());
        assertThat(screen.path()).isEqualTo("/");
        assertThat(screen.button("Sign out").isVisible()).isTrue();
    }

    @Test
    void a_title_with_a_script_is_shown_as_text(People people, Shop shop) {
        String title = UniqueTitles.anew("<img src=x onerror=alert(1)>");
        shop.seller().lists(title, "1.00");
        Person visitor = people.visitor();

        TicketPage ticket = visitor.looksAround().choose(title);

        ticket.isHeaded(title);
        assertThat(visitor.page().getByRole(AriaRole.IMG).all()).isEmpty();
        ticket.isCalled(title);
    }
}
