package ticketing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Tab, Enter, Space and letters: all that some people have. */
final class Keyboard {

    private static final int TOO_MANY = 60;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on from thing to thing until this one has the focus. */
    Keyboard tabTo(Locator thing) {
        for (int tabs = 0; tabs < TOO_MANY; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(thing.evaluate("it => it === document.activeElement"))) {
                return this;
            }
        }
        throw new AssertionError("Nobody comes by Tab to " + thing);
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
