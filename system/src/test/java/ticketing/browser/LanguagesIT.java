package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class LanguagesIT {

    @ParameterizedTest
    @CsvSource({"Deutsch, de, Willkommen zurück", "Français, fr, Bon retour parmi nous"})
    void a_language_is_chosen_once_and_stays(String name, String tag, String welcome, People people) {
        Screen screen = people.visitor().opens("/signin");
        screen.isHeaded("Welcome back");

        screen.speaks(name);
        speaks(screen, tag, welcome);
        screen.isReloaded();
        speaks(screen, tag, welcome);
    }

    @Test
    void a_german_browser_gets_german_pages(People people) {
        speaks(people.speaking("de-DE").opens("/signin"), "de", "Willkommen zurück");
    }

    @Test
    void a_browser_without_a_supported_language_gets_english_pages(People people) {
        speaks(people.speaking("fi-FI").opens("/signin"), "en", "Welcome back");
    }

    private static void speaks(Screen screen, String tag, String welcome) {
        screen.isHeaded(welcome);
        assertThat(screen.page.locator("html")).hasAttribute("lang", tag);
    }
}
