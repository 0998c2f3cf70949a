package ticketing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person's pages say that nobody reads: errors in the console and in scripts, dialogs, and whatever the content
 * policy forbids. Refused requests are complaints too, unless the story expects them.
 */
final class PageErrors {

    private static final String VIOLATIONS = "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('forbidden by ' + e.violatedDirective + ': ' + e.blockedURI + ' ' + e.sample))";

    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    PageErrors(BrowserContext browser) {
        browser.addInitScript(VIOLATIONS);
        browser.onConsoleMessage(this::hear);
        browser.onWebError(error -> complaints.add("script: " + error.error()));
        browser.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Requests to addresses that contain this may fail. */
    void expect(String address) {
        expected.add(address);
    }

    List<String> heard() {
        return complaints;
    }

    private void hear(ConsoleMessage message) {
        boolean isRefusal = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error")
                && !(isRefusal && expected.stream().anyMatch(message.location()::contains))) {
            complaints.add(message.text() + " at " + message.location() + " on "
                    + message.page().url());
        }
    }
}
