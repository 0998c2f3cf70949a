package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What administrators see of the running system, and what they can do about it. */
final class OperatorPage extends Screen {

    static final String TITLE = "Operations";

    OperatorPage(Page page) {
        super(page);
        isHeaded(TITLE);
    }

    /** One service at a overview. */
    Locator service(String name) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    /** When a service has last answered. */
    Locator lastAnswerOf(String service) {
        return service(service).getByText(Pattern.compile("^Last answer at "));
    }

    /** Looks for whatever has this id, or this e-mail address. */
    OperatorPage finds(String text) {
        searchField().fill(text);
        button("Find").click();
        return this;
    }

    Locator searchField() {
        return field("Order, user or payment");
    }

    /** A part of the page, by its heading. */
    Locator part(String heading) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    /** What happened to what was found: one event, by its type. */
    Locator event(String type) {
        return part("Event trail")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(type, new Page.GetByTextOptions().setExact(true))));
    }

    /** Opens the dead letter about this thing. */
    Locator opens(String subject) {
        Locator letter = part("Dead letters")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(subject));
        letter.locator("summary").click();
        return letter;
    }

    /** Says why, in the dialog that is open, and goes on. */
    void because(String reason) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        dialog.locator("button[type=submit]").click();
    }

    void hasNoDialog() {
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }
}
