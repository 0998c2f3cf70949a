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
    void a_browser_that_speaks_german_is_answered_in_german_at_once(People people) {
        speaks(people.speaking("de-DE").opens("/signin"), "de", "Willkommen zurück");
    }

    @Test
    void a_browser_that_speaks_none_of_our_languages_is_answered_in_english(People people) {
        speaks(people.speaking("fi-FI").opens("/signin"), "en", "Welcome back");
    }

    private static void speaks(Screen screen, String tag, String welcome) {
        screen.isHeaded(welcome);
        assertThat(screen.page.locator("html")).hasAttribute("lang", tag);
    }
}
