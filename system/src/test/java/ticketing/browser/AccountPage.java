package ticketing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page for signing in. */
final class AccountPage extends Screen {

    AccountPage(Page page) {
        super(page);
    }

    void signIn(String email, String password) {
        field("E-mail").fill(email);
        field("Password").fill(password);
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
