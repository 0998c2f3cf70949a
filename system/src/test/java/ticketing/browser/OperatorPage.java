package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The operations page of administrators. */
final class OperatorPage extends Screen {

    static final String TITLE = "Operations";

    OperatorPage(Page page) {
        super(page);
        isHeaded(TITLE);
    }

    /** The status of one service. */
    Locator service(String name) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    /** The time of a service's last response. */
    Locator lastAnswerOf(String service) {
        return service(service).getByText(Pattern.compile("^Last answer at "));
    }

    /** Searches for an id or an e-mail address. */
    OperatorPage finds(String text) {
        searchField().fill(text);
        button("Find").click();
        return this;
    }

    Locator searchField() {
        return field("Order, user or payment");
    }

    /** A region of the page, by its heading. */
    Locator part(String heading) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    /** One event of the event trail, by its type. */
    Locator event(String type) {
        return part("Event trail")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(type, new Page.GetByTextOptions().setExact(true))));
    }

    /** Opens the dead letter with this subject. */
    Locator opens(String subject) {
        Locator letter = part("Dead letters")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(subject));
        letter.locator("summary").click();
        return letter;
    }

    /** Enters the reason in the open dialog, and submits it. */
    void because(String reason) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        dialog.locator("button[type=submit]").click();
    }

    void hasNoDialog() {
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }
}
