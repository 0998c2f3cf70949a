package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** Any page. Elements are found by role and accessible name. */
class Screen {

    private static final Pattern NAMED = Pattern.compile(".+ · Ticketing");

    final Page page;

    Screen(Page page) {
        this.page = page;
    }

    /** Waits for the heading, and for a title of the page. */
    void isHeaded(String title) {
        assertThat(heading(title)).isVisible();
        assertThat(page).hasTitle(NAMED);
    }

    /** Waits for this title of the page. */
    void isCalled(String title) {
        assertThat(page).hasTitle(title + " · Ticketing");
    }

    /** Waits for this text. */
    void says(String text) {
        assertThat(text(text)).isVisible();
    }

    /** Waits until no placeholder is left. */
    void isSettled() {
        assertThat(page.locator("[aria-busy=true], .skeleton")).hasCount(0);
    }

    /** Submits invalid input, and waits for the error. */
    void tries(String action) {
        main().getByText(action, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(page.locator("main [role=alert], main [aria-invalid=true]").first())
                .isVisible();
    }

    /** Starts an action that requires a confirmation, and waits for the dialog. */
    void asks(String action) {
        button(action).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    void isAt(String path) {
        page.waitForURL(address -> pathOf(address).equals(path));
    }

    /** The path and query of the current URL. */
    String path() {
        return pathOf(page.url());
    }

    private static String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    /** The last segment of the path. */
    String id() {
        return path().replaceFirst(".*/", "");
    }

    void isReloaded() {
        page.reload();
    }

    /** Chooses a language by its own name. */
    void speaks(String language) {
        page.getByRole(AriaRole.CONTENTINFO).getByLabel("Language").selectOption(new SelectOption().setLabel(language));
    }

    void goesBack() {
        page.goBack();
    }

    Locator text(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true)).first();
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator heading(String title) {
        return page.getByRole(
                AriaRole.HEADING,
                new GetByRoleOptions().setName(title).setExact(true).setLevel(1));
    }

    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    /** The main region. */
    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** A link in the navigation. */
    Locator menu(String entry) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true));
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }
}
