package ticketing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects errors of a person's pages: console errors, script errors, dialogs, violations of the content security
 * policy. Failed requests count too, unless the story expects them.
 */
final class PageErrors {

    private static final String VIOLATIONS = "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('forbidden by ' + e.violatedDirective + ': ' + e.blockedURI + ' ' + e.sample))";

    private final List<String> errors = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    PageErrors(BrowserContext browser) {
        browser.addInitScript(VIOLATIONS);
        browser.onConsoleMessage(this::record);
        browser.onWebError(error -> errors.add("script: " + error.error()));
        browser.onDialog(dialog -> {
            errors.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Requests to URLs that contain this may fail. */
    void expect(String address) {
        expected.add(address);
    }

    List<String> all() {
        return errors;
    }

    private void record(ConsoleMessage message) {
        boolean isRefusal = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error")
                && !(isRefusal && expected.stream().anyMatch(message.location()::contains))) {
            errors.add(message.text() + " at " + message.location() + " on "
                    + message.page().url());
        }
    }
}
