package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** What somebody has before them. Things are found as people find them: by what they are, and what they are called. */
class Screen {

    private static final Pattern NAMED = Pattern.compile(".+ · Ticketing");

    final Page page;

    Screen(Page page) {
        this.page = page;
    }

    /** Waits for the page that has this heading, and a name of its own in the browser's tab and history. */
    void isHeaded(String title) {
        assertThat(heading(title)).isVisible();
        assertThat(page).hasTitle(NAMED);
    }

    /** Waits until the browser calls the page so. */
    void isCalled(String title) {
        assertThat(page).hasTitle(title + " · Ticketing");
    }

    /** Waits for this text. */
    void says(String text) {
        assertThat(text(text)).isVisible();
    }

    /** Waits until nothing is a placeholder any more. */
    void isSettled() {
        assertThat(page.locator("[aria-busy=true], .skeleton")).hasCount(0);
    }

    /** Does what will be refused, and waits until the page says so. */
    void tries(String action) {
        main().getByText(action, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(page.locator("main [role=alert], main [aria-invalid=true]").first())
                .isVisible();
    }

    /** Begins what wants to be confirmed. */
    void asks(String action) {
        button(action).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    void isAt(String path) {
        page.waitForURL(address -> pathOf(address).equals(path));
    }

    /** The address, without the shop's. */
    String path() {
        return pathOf(page.url());
    }

    private static String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    /** The last part of the address. */
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

    /** The page without what stands on all of them. */
    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** An entry of the menu on every page. */
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
