package ticketing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Operates a page by Tab, Enter, Space and letters only. */
final class Keyboard {

    private static final int TOO_MANY = 60;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the element has the focus. */
    Keyboard tabTo(Locator thing) {
        for (int tabs = 0; tabs < TOO_MANY; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(thing.evaluate("it => it === document.activeElement"))) {
                return this;
            }
        }
        throw new AssertionError("Tab does not reach " + thing);
    }

    void enter() {
        page.keyboard().press("Enter");
    }

    void space() {
        page.keyboard().press("Space");
    }

    void type(String text) {
        page.keyboard().type(text);
    }
}
